import sharp, { type Sharp } from "sharp";

/** What other sites fetch at most (D6). */
export const MOST_BYTES = 300_000;

const QUALITIES = [86, 80, 74, 66, 56, 44, 30, 15] as const;

/** A JPEG of the best quality that is no larger than other sites take. */
export async function fitJpeg(picture: Sharp): Promise<Buffer> {
  const { data: raw, info } = await picture
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  let jpeg = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    jpeg = await sharp(raw, { raw: { width, height, channels } })
      .jpeg({ quality, progressive: true })
      .toBuffer();
    if (jpeg.byteLength <= MOST_BYTES) return jpeg;
  }
  return jpeg;
}
