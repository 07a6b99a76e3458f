import sharp from "sharp";
import { isMarked, type PictureMarks } from "#features/media/marks/picture-marks.ts";
import { xmpPacket } from "#features/media/marks/xmp-packet.ts";

/** Bits of the first byte of VP8X (WebP container specification). */
const [HAS_PROFILE, HAS_ALPHA, HAS_XMP, IS_ANIMATED] = [0x20, 0x10, 0x04, 0x02];
const OWN = new Set(["VP8X", "EXIF", "XMP "]);
const HEAD = 12;

interface Chunk {
  name: string;
  content: Buffer;
}

/** A WebP with these marks as its XMP in place of what it said of itself; its pixels are the same bytes. */
export async function markWebp(webp: Buffer, marks: PictureMarks): Promise<Buffer> {
  const all = split(webp);
  const { width, height, hasAlpha } = await sharp(webp).metadata();
  const own = isMarked(marks) ? [{ name: "XMP ", content: Buffer.from(xmpPacket(marks)) }] : [];
  const before = all.find(({ name }) => name === "VP8X")?.content[0] ?? 0;
  const flags =
    (before & (HAS_PROFILE | IS_ANIMATED)) |
    (hasAlpha ? HAS_ALPHA : 0) |
    (own.length > 0 ? HAS_XMP : 0);
  const extended = Buffer.alloc(10);
  extended[0] = flags;
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  const chunks = [
    { name: "VP8X", content: extended },
    ...all.filter(({ name }) => !OWN.has(name)),
    ...own,
  ];
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...chunks.map(written)]);
  return written({ name: "RIFF", content: body });
}

function split(webp: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = HEAD; at + 8 <= webp.length; ) {
    const length = webp.readUInt32LE(at + 4);
    const content = webp.subarray(at + 8, at + 8 + length);
    chunks.push({ name: webp.toString("latin1", at, at + 4), content });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function written({ name, content }: Chunk): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
