import sharp, { type Sharp } from "sharp";
import type { Variant } from "#db/schema/media.ts";
import { MAX_PIXELS } from "#features/media/read-picture.ts";
import { mediaStorage } from "#lib/storage.ts";

export interface MadeVariants {
  variants: Variant[];
  /** Size of the original in pixels. */
  width: number;
  height: number;
  /** Mean colour, `#rrggbb`. */
  colour: string;
}

/** Pixels across; a picture is never enlarged. */
const WIDTHS = [480, 800, 1200, 1600] as const;

/** Quick settings: a lead picture's twelve files take about half a second of one core. */
const FORMATS: {
  format: Variant["format"];
  extension: string;
  encode: (picture: Sharp) => Sharp;
}[] = [
  {
    format: "avif",
    extension: "avif",
    encode: (picture) => picture.avif({ quality: 50, effort: 1, chromaSubsampling: "4:2:0" }),
  },
  {
    format: "webp",
    extension: "webp",
    encode: (picture) => picture.webp({ quality: 72, effort: 2 }),
  },
  {
    format: "jpeg",
    extension: "jpg",
    encode: (picture) =>
      picture.flatten({ background: "#ffffff" }).jpeg({ quality: 74, progressive: true }),
  },
];

/** Makes the rasters that pages show and writes them to the media store as `name-width.extension`. */
export async function makeVariants(original: Buffer, name: string): Promise<MadeVariants> {
  const decoded = await sharp(original, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    .autoOrient()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = decoded.info;
  const picture = () => sharp(decoded.data, { raw: { width, height, channels } });
  const variants = await Promise.all(
    widthsFor(width).flatMap((wanted) =>
      FORMATS.map(async ({ format, extension, encode }): Promise<Variant> => {
        const made = await encode(picture().resize({ width: wanted })).toBuffer({
          resolveWithObject: true,
        });
        const path = `${name}-${wanted}.${extension}`;
        await mediaStorage().write(path, made.data);
        return { format, width: made.info.width, height: made.info.height, path };
      }),
    ),
  );
  return { variants, width, height, colour: await meanColour(picture()) };
}

/** The widths that are smaller than the picture, then its own up to the largest. */
export function widthsFor(width: number): number[] {
  const largest = Math.min(width, WIDTHS.at(-1)!);
  return [...WIDTHS.filter((wanted) => wanted < largest), largest];
}

async function meanColour(picture: Sharp): Promise<string> {
  const pixel = await picture
    .flatten({ background: "#ffffff" })
    .resize(1, 1, { fit: "fill", kernel: "linear" })
    .raw()
    .toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}
