import sharp from "sharp";
import { iptcSegment } from "#features/media/marks/iptc-segment.ts";
import { isMarked, type PictureMarks, spokenMarks } from "#features/media/marks/picture-marks.ts";
import { xmpPacket } from "#features/media/marks/xmp-packet.ts";

const XMP_NAMESPACE = "http://ns.adobe.com/xap/1.0/\0";
const [APP0, APP1, APP13, SCAN] = [0xe0, 0xe1, 0xed, 0xda];

/** A JPEG with these marks in place of those that it had (EXIF, XMP, IPTC); its pixels are the same bytes. */
export async function markJpeg(jpeg: Buffer, marks: PictureMarks): Promise<Buffer> {
  const { segments, rest } = split(jpeg);
  const kept = segments.filter(([marker]) => marker !== APP1 && marker !== APP13);
  const first = kept[0]?.[0] === APP0 ? 1 : 0;
  const parts = [...kept.slice(0, first), ...(await ownSegments(marks)), ...kept.slice(first)];
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts.map(written), rest]);
}

type Segment = [marker: number, content: Buffer];

/** Everything before the first scan, and what follows. */
function split(jpeg: Buffer): { segments: Segment[]; rest: Buffer } {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== SCAN) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    segments.push([jpeg[at + 1]!, jpeg.subarray(at + 4, end)]);
    at = end;
  }
  return { segments, rest: jpeg.subarray(at) };
}

function written([marker, content]: Segment): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

async function ownSegments(marks: PictureMarks): Promise<Segment[]> {
  if (!isMarked(marks)) return [];
  const { credit, licence } = spokenMarks(marks);
  const exif = credit || licence ? await exifSegments({ credit, licence }) : [];
  return [
    ...exif,
    [APP1, Buffer.from(XMP_NAMESPACE + xmpPacket(marks))],
    [APP13, iptcSegment(marks)],
  ];
}

/** Artist and Copyright (EXIF 2.32), as the encoder itself writes them into a picture of one point. */
async function exifSegments({ credit, licence }: PictureMarks): Promise<Segment[]> {
  const Copyright = [credit, licence].filter(Boolean).join(" · ");
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: "#000000" } })
    .withExif({ IFD0: { ...(credit && { Artist: credit }), Copyright } })
    .jpeg()
    .toBuffer();
  return split(dot).segments.filter(([marker]) => marker === APP1);
}
