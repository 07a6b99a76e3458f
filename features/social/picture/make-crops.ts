import sharp, { type Sharp } from "sharp";
import type { SocialCrop } from "#db/schema/articles.ts";
import type { Focus, FocusPoint } from "#db/schema/media.ts";
import { MAX_PIXELS } from "#features/media/read-picture.ts";
import { type CardWords, drawCard } from "#features/social/card/draw-card.ts";
import { fitJpeg } from "#features/social/card/fit-jpeg.ts";
import { SOCIAL_SIZES } from "#features/social/picture/social-sizes.ts";
import { log } from "#lib/log.ts";
import { mediaStorage } from "#lib/storage.ts";

interface Wanted {
  words: CardWords;
  /** Of the lead picture in the media store. */
  path: string | null;
  /** What of the lead picture stays in sight. */
  focus?: Focus | undefined;
  /** Begins the files' names. */
  name: string;
}

type Size = Pick<SocialCrop, "width" | "height">;

const LARGEST = { width: 1200, height: 1200 };

/** Writes a story's pictures for other sites to the media store: of its lead picture, else with its headline. */
export async function makeCrops({ words, path, focus, name }: Wanted): Promise<SocialCrop[]> {
  const original = path ? await readOriginal(path) : undefined;
  const crops: SocialCrop[] = [];
  for (const { ratio, ...size } of SOCIAL_SIZES) {
    const point = focus?.[ratio] ?? focus?.all;
    const picture = original
      ? cropped(original, { ...size, point })
      : sharp(await drawCard(words, size));
    const file = `${name}-${size.width}x${size.height}.jpg`;
    await mediaStorage().write(file, await fitJpeg(picture));
    crops.push({ ...size, path: file });
  }
  return crops;
}

/** Decoded once, no larger than the largest shape needs. Undefined where it is missing or damaged. */
async function readOriginal(path: string) {
  try {
    return await sharp(await mediaStorage().read(path), { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ ...LARGEST, fit: "outside", withoutEnlargement: true })
      .toColourspace("srgb")
      .flatten({ background: "#ffffff" })
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch (error) {
    log.warn({ err: error, path }, "a lead picture cannot be cropped");
    return undefined;
  }
}

type Original = NonNullable<Awaited<ReturnType<typeof readOriginal>>>;

interface Cut extends Size {
  point: FocusPoint | undefined;
}

/** What an editor pointed at stays, else what draws the eye: faces, colour, detail (sharp's attention strategy). */
function cropped({ data, info }: Original, { width, height, point }: Cut): Sharp {
  const picture = sharp(data, {
    raw: { width: info.width, height: info.height, channels: info.channels },
  });
  const position = sharp.strategy.attention;
  if (!point) return picture.resize({ width, height, fit: "cover", position });
  return picture.extract(regionAround(info, { width, height, point })).resize({ width, height });
}

/** The largest part of a picture in a shape that has the point where the shape's share of it is. */
function regionAround(
  info: { width: number; height: number },
  { width, height, point }: Size & { point: FocusPoint },
) {
  const scale = Math.min(info.width / width, info.height / height);
  const region = { width: Math.floor(width * scale), height: Math.floor(height * scale) };
  return {
    ...region,
    left: Math.round(((info.width - region.width) * point.x) / 100),
    top: Math.round(((info.height - region.height) * point.y) / 100),
  };
}
