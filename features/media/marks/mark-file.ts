import sharp from "sharp";
import { markJpeg } from "#features/media/marks/mark-jpeg.ts";
import { markPng } from "#features/media/marks/mark-png.ts";
import { markWebp } from "#features/media/marks/mark-webp.ts";
import { isMarked, type PictureMarks } from "#features/media/marks/picture-marks.ts";
import { xmpPacket } from "#features/media/marks/xmp-packet.ts";

/**
 * One of our own files with these marks and no others, so that neither a place nor a device is in it. Pixels are
 * not encoded again, but for AVIF, whose container cannot be rewritten in place.
 */
export async function markFile(
  bytes: Buffer,
  mimeType: string,
  marks: PictureMarks,
): Promise<Buffer> {
  if (mimeType === "image/jpeg") return markJpeg(bytes, marks);
  if (mimeType === "image/png") return markPng(bytes, marks);
  if (mimeType === "image/webp") return markWebp(bytes, marks);
  const picture = sharp(bytes).avif({ quality: 90, effort: 2 });
  return (isMarked(marks) ? picture.withXmp(xmpPacket(marks)) : picture).toBuffer();
}
