export type PictureKind = "png" | "jpeg" | "webp" | "avif" | "gif" | "svg";

/** What the bytes say they are; undefined for anything that is not a picture we take. The name of a file says nothing. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const known = signatures.find(({ isStartOf }) => isStartOf(Buffer.from(bytes.subarray(0, 4096))));
  return known?.kind;
}

interface Signature {
  kind: PictureKind;
  isStartOf: (start: Buffer) => boolean;
}

/** First bytes of each format: PNG §5.2, JPEG B.1.1.3, RIFF/WebP, ISO BMFF brands of AVIF, GIF §17, SVG as XML. */
const signatures: Signature[] = [
  {
    kind: "png",
    isStartOf: (start) => start.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n",
  },
  { kind: "jpeg", isStartOf: (start) => start.subarray(0, 3).toString("hex") === "ffd8ff" },
  { kind: "gif", isStartOf: (start) => /^GIF8[79]a/.test(start.toString("latin1")) },
  {
    kind: "webp",
    isStartOf: (start) => /^RIFF.{4}WEBP/s.test(start.toString("latin1")),
  },
  {
    kind: "avif",
    isStartOf: (start) =>
      start.subarray(4, 8).toString("latin1") === "ftyp" &&
      /avi[fs]/.test(start.subarray(8, 64).toString("latin1")),
  },
  { kind: "svg", isStartOf: (start) => SVG_START.test(start.toString("utf8")) },
];

const SVG_START =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE\s+svg[^>[]*>\s*)?<svg[\s>]/s;
