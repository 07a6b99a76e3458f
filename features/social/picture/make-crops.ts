import sharp, { type Sharp } from "sharp";
import type { PictureRatio } from "#db/enums.ts";
import type { SocialCrop } from "#db/schema/articles.ts";
import type { Crop, Crops, Focus, FocusPoint } from "#db/schema/media.ts";
import { focusFor } from "#features/media/crops/automatic-crop.ts";
import { within } from "#features/media/crops/rules.ts";
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
  /** Parts of it that an editor drew for single shapes. */
  cuts?: Crops | undefined;
  /** Begins the files' names. */
  name: string;
}

type Size = Pick<SocialCrop, "width" | "height">;

const LARGEST = { width: 1200, height: 1200 };

/** Writes a story's pictures for other sites to the media store: of its lead picture, else with its headline. */
export async function makeCrops({ words, path, focus, cuts, name }: Wanted): Promise<SocialCrop[]> {
  const original = path ? await readOriginal(path) : undefined;
  const crops: SocialCrop[] = [];
  for (const { ratio, ...size } of SOCIAL_SIZES) {
    const picture = original
      ? cropped(original, { ...size, ratio, point: focusFor(focus, ratio), cut: cuts?.[ratio] })
      : sharp(await drawCard(words, size));
    const file = `${name}-${size.width}x${size.height}.jpg`;
    await mediaStorage().write(file, await fitJpeg(picture));
    crops.push({ ...size, path: file });
  }
  return crops;
}

/** Decoded once, no larger than the largest shape needs, and as it is. Undefined where it is missing or damaged. */
async function readOriginal(path: string) {
  try {
    const bytes = await mediaStorage().read(path);
    const whole = sharp(bytes, { limitInputPixels: MAX_PIXELS });
    const { width, height } = await whole.metadata();
    const { data, info } = await plain(whole)
      .resize({ ...LARGEST, fit: "outside", withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { bytes, size: { width, height }, data, info };
  } catch (error) {
    log.warn({ err: error, path }, "a lead picture cannot be cropped");
    return undefined;
  }
}

/** Kept originals are upright already. */
function plain(picture: Sharp): Sharp {
  return picture.autoOrient().toColourspace("srgb").flatten({ background: "#ffffff" });
}

type Original = NonNullable<Awaited<ReturnType<typeof readOriginal>>>;

interface Cut extends Size {
  ratio: PictureRatio;
  point: FocusPoint | undefined;
  cut: Crop | undefined;
}

/** What an editor drew or pointed at, else what draws the eye: faces, colour, detail (sharp's attention strategy). */
function cropped(
  { bytes, size, data, info }: Original,
  { width, height, ratio, point, cut }: Cut,
): Sharp {
  if (cut) {
    const { x, y, ...part } = within(size, ratio, cut);
    const whole = plain(sharp(bytes, { limitInputPixels: MAX_PIXELS }));
    return whole.extract({ left: x, top: y, ...part }).resize({ width, height, fit: "fill" });
  }
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
