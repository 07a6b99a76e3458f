import sharp from "sharp";
import type { Size } from "#features/media/crops/rules.ts";
import { MAX_PIXELS } from "#features/media/read-picture.ts";

const SIDE = 16;
/** Mean difference of 256 shades of grey below which two small copies are of one picture. */
const MOST_APART = 10;

/** Whether another file shows the same, larger, smaller or cleaner: its shape and its light and dark are the same. */
export async function isSamePicture(one: Buffer, other: Buffer): Promise<boolean> {
  const [before, after] = await Promise.all([one, other].map(glance));
  if (Math.abs(quotient(before!) / quotient(after!) - 1) > 0.01) return false;
  const apart = before!.grey.reduce(
    (sum, shade, at) => sum + Math.abs(shade - after!.grey[at]!),
    0,
  );
  return apart / before!.grey.length < MOST_APART;
}

const quotient = ({ width, height }: Size) => width / height;

async function glance(bytes: Buffer): Promise<Size & { grey: Uint8Array }> {
  const options = { limitInputPixels: MAX_PIXELS };
  const { width, height } = await sharp(bytes, options).metadata();
  const grey = await sharp(bytes, options)
    .flatten({ background: "#ffffff" })
    .resize(SIDE, SIDE, { fit: "fill" })
    .greyscale()
    .raw()
    .toBuffer();
  return { width, height, grey };
}
