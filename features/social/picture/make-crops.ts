import sharp, { type Sharp } from "sharp";
import type { SocialCrop } from "#db/schema/articles.ts";
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
  /** Begins the files' names. */
  name: string;
}

type Size = (typeof SOCIAL_SIZES)[number];

const LARGEST = { width: 1200, height: 1200 };

/** Writes a story's pictures for other sites to the media store: of its lead picture, else with its headline. */
export async function makeCrops({ words, path, name }: Wanted): Promise<SocialCrop[]> {
  const original = path ? await readOriginal(path) : undefined;
  const crops: SocialCrop[] = [];
  for (const size of SOCIAL_SIZES) {
    const picture = original ? cropped(original, size) : sharp(await drawCard(words, size));
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

/** What draws the eye stays: faces, colour, detail (sharp's attention strategy). */
function cropped({ data, info }: Original, { width, height }: Size): Sharp {
  const { channels } = info;
  return sharp(data, { raw: { width: info.width, height: info.height, channels } }).resize({
    width,
    height,
    fit: "cover",
    position: sharp.strategy.attention,
  });
}
