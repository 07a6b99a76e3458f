import { type PictureMarks, spokenMarks } from "#features/media/marks/picture-marks.ts";

/** Datasets of record 2 and the most bytes that each may hold (IPTC IIM 4.2, chapter 6). */
const DATASETS = {
  credit: [110, 32],
  source: [115, 32],
  licence: [116, 128],
  caption: [120, 2000],
} as const;

/**
 * The content of a JPEG's APP13 segment with the same facts as IPTC IIM, which older programs read alone. Texts are
 * UTF-8, which dataset 1:90 says, and cut at whole characters where the format has no more room.
 */
export function iptcSegment(marks: PictureMarks): Buffer {
  const spoken = spokenMarks(marks);
  const datasets = [dataset(1, 90, Buffer.from("\u001b%G", "latin1"))];
  for (const [name, [number, most]] of Object.entries(DATASETS)) {
    const text = spoken[name as keyof typeof DATASETS];
    if (text) datasets.push(dataset(2, number, cutBytes(text, most)));
  }
  const block = Buffer.concat(datasets);
  const resource = Buffer.alloc(12);
  resource.write("8BIM", 0, "latin1");
  resource.writeUInt16BE(0x0404, 4);
  resource.writeUInt32BE(block.length, 8);
  const padding = Buffer.alloc(block.length % 2);
  return Buffer.concat([Buffer.from("Photoshop 3.0\0", "latin1"), resource, block, padding]);
}

function dataset(record: number, number: number, value: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from([0x1c, record, number, value.length >> 8, value.length & 0xff]),
    value,
  ]);
}

function cutBytes(text: string, most: number): Buffer {
  let kept = "";
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > most) break;
    kept += character;
  }
  return Buffer.from(kept);
}
