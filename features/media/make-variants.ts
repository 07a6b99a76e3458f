import sharp, { type Sharp } from "sharp";
import type { Variant } from "#db/schema/media.ts";
import { markFile } from "#features/media/marks/mark-file.ts";
import { isMarked, type PictureMarks } from "#features/media/marks/picture-marks.ts";
import { xmpPacket } from "#features/media/marks/xmp-packet.ts";
import { MAX_PIXELS } from "#features/media/read-picture.ts";
import { widthsFor } from "#features/media/variant-widths.ts";
import { mediaStorage } from "#lib/storage.ts";

export interface MadeVariants {
  variants: Variant[];
  /** Size of the original in pixels. */
  width: number;
  height: number;
  /** Mean colour, `#rrggbb`. */
  colour: string;
}

export interface EncodedVariant {
  made: Variant;
  bytes: Buffer;
}

interface EncodedPicture extends Omit<MadeVariants, "variants"> {
  files: EncodedVariant[];
}

/** Quick settings: a lead picture's twelve files take about a quarter of a second of one core. */
const FORMATS: {
  format: Variant["format"];
  extension: string;
  encode: (picture: Sharp) => Sharp;
}[] = [
  {
    format: "avif",
    extension: "avif",
    encode: (picture) => picture.avif({ quality: 50, effort: 0, chromaSubsampling: "4:2:0" }),
  },
  {
    format: "webp",
    extension: "webp",
    encode: (picture) => picture.webp({ quality: 72, effort: 1 }),
  },
  {
    format: "jpeg",
    extension: "jpg",
    encode: (picture) =>
      picture.flatten({ background: "#ffffff" }).jpeg({ quality: 74, progressive: true }),
  },
];

/** Makes the rasters that pages show and writes them to the media store as `name-width.extension`. */
export async function makeVariants(
  original: Buffer,
  name: string,
  marks: PictureMarks = {},
): Promise<MadeVariants> {
  const { files, ...facts } = await encodeVariants(original, { name, marks });
  await writeAll(files);
  return { ...facts, variants: files.map(({ made }) => made) };
}

interface Labels {
  name: string;
  marks: PictureMarks;
  /** The part that is shown, in pixels of the original; all of it where none is given. */
  region?: { x: number; y: number; width: number; height: number };
}

/** The same without writing them: each file says of itself what `marks` say. */
export async function encodeVariants(original: Buffer, labels: Labels): Promise<EncodedPicture> {
  const whole = sharp(original, { limitInputPixels: MAX_PIXELS, failOn: "error" }).autoOrient();
  const { data, info } = await cutTo(whole, labels.region)
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const seeThrough = channels === 4 && isSeeThrough(data);
  const picture = () => {
    const decoded = sharp(data, { raw: { width, height, channels } });
    return seeThrough ? decoded : decoded.removeAlpha();
  };
  const files = await Promise.all(
    widthsFor(width).map((wanted) =>
      variantsOf(picture().resize({ width: wanted }), wanted, labels),
    ),
  );
  return { files: files.flat(), width, height, colour: await meanColour(picture()) };
}

function cutTo(picture: Sharp, region: Labels["region"]): Sharp {
  if (!region) return picture;
  const { x, y, width, height } = region;
  return picture.extract({ left: x, top: y, width, height });
}

/** All files or none: a disk that is full keeps none of them. */
async function writeAll(files: EncodedVariant[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const { made, bytes } of files) {
      written.push(made.path);
      await mediaStorage().write(made.path, bytes);
    }
  } catch (failure) {
    for (const path of written) await mediaStorage().remove(path);
    throw failure;
  }
}

/** Any pixel with an alpha below 255. A channel that says nothing costs a third of the encoding. */
function isSeeThrough(rgba: Buffer): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at]! < 255) return true;
  return false;
}

/** A picture of one size in every format. */
async function variantsOf(
  sized: Sharp,
  across: number,
  { name, marks }: Labels,
): Promise<EncodedVariant[]> {
  const { data, info } = await sized.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return Promise.all(
    FORMATS.map(async ({ format, extension, encode }) => {
      const picture = encode(sharp(data, { raw: { width, height, channels } }));
      const bytes = await markedBytes(picture, format, marks);
      const path = `${name}-${across}.${extension}`;
      return { made: { format, width, height, path, bytes: bytes.byteLength }, bytes };
    }),
  );
}

async function markedBytes(picture: Sharp, format: Variant["format"], marks: PictureMarks) {
  if (!isMarked(marks)) return picture.toBuffer();
  if (format === "avif") return picture.withXmp(xmpPacket(marks)).toBuffer();
  return markFile(await picture.toBuffer(), `image/${format}`, marks);
}

async function meanColour(picture: Sharp): Promise<string> {
  const pixel = await picture
    .flatten({ background: "#ffffff" })
    .resize(1, 1, { fit: "fill", kernel: "linear" })
    .raw()
    .toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}
