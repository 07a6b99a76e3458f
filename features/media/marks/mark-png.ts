import { crc32 } from "node:zlib";
import { isMarked, type PictureMarks } from "#features/media/marks/picture-marks.ts";
import { xmpPacket } from "#features/media/marks/xmp-packet.ts";

const KEYWORD = "XML:com.adobe.xmp";
/** Length, name and checksum of a chunk. */
const AROUND = 12;
const SIGNATURE = 8;
const TEXTS = new Set(["iTXt", "tEXt", "zTXt", "eXIf"]);

/** A PNG with these marks (an iTXt chunk of XMP) in place of every text that it had; its pixels are the same bytes. */
export function markPng(png: Buffer, marks: PictureMarks): Buffer {
  const chunks = split(png).filter((chunk) => !TEXTS.has(nameOf(chunk)));
  const [header, ...others] = chunks;
  const own = isMarked(marks) ? [xmpChunk(marks)] : [];
  return Buffer.concat([png.subarray(0, SIGNATURE), header!, ...own, ...others]);
}

const nameOf = (chunk: Buffer) => chunk.toString("latin1", 4, 8);

function split(png: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = SIGNATURE; at + AROUND <= png.length; ) {
    const end = at + AROUND + png.readUInt32BE(at);
    chunks.push(png.subarray(at, end));
    at = end;
  }
  return chunks;
}

/** Neither compressed nor in a language. */
function xmpChunk(marks: PictureMarks): Buffer {
  const keyword = Buffer.from(`${KEYWORD}\0\0\0\0\0`, "latin1");
  return chunkOf("iTXt", Buffer.concat([keyword, Buffer.from(xmpPacket(marks))]));
}

function chunkOf(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
