import sharp, { type Metadata, type Sharp } from "sharp";
import { markFile } from "#features/media/marks/mark-file.ts";
import { isMarked, type PictureMarks } from "#features/media/marks/picture-marks.ts";
import { type PictureKind, pictureKind } from "#features/media/picture-kind.ts";
import { Invalid } from "#lib/errors.ts";

// Up to 50 MB of decoded pictures for operations that are asked for again; here each is asked for once (P10).
sharp.cache(false);

/** A picture as it is kept: encoded again by us, upright, in sRGB, with no metadata but our own. */
export interface ReadPicture {
  bytes: Buffer;
  mimeType: string;
  extension: string;
}

export const MAX_BYTES = 25 * 1024 * 1024;
export const MAX_PIXELS = 50_000_000;
/** Units, not pixels: what an SVG may say of its size before it is drawn. */
const MAX_SVG_SIDE = 4000;
/** Longest side that is kept. */
const KEPT_SIDE = 4000;

/**
 * Decodes what somebody sent and encodes it anew, so that nothing but pixels is kept, and whose they are.
 * Throws Invalid for what is not a picture, is too large, or is damaged (X6).
 */
export async function readPicture(sent: Buffer, marks: PictureMarks = {}): Promise<ReadPicture> {
  if (sent.byteLength > MAX_BYTES)
    throw refusal("media.tooManyBytes", { limit: MAX_BYTES / 1024 / 1024 });
  const kind = pictureKind(sent);
  if (!kind) throw refusal("media.notPicture");
  await refuseHugePicture(sent, kind);
  try {
    const upright = decode(sent)
      .autoOrient()
      .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb");
    const { encode, mimeType, extension } = keptAs[kind];
    const bytes = await encode(upright).toBuffer();
    return {
      bytes: isMarked(marks) ? await markFile(bytes, mimeType, marks) : bytes,
      mimeType,
      extension,
    };
  } catch {
    throw refusal("media.damaged");
  }
}

interface Kept {
  mimeType: string;
  extension: string;
  encode: (picture: Sharp) => Sharp;
}

const png: Kept = {
  mimeType: "image/png",
  extension: "png",
  encode: (picture) => picture.png({ compressionLevel: 3 }),
};

const webp: Kept = {
  mimeType: "image/webp",
  extension: "webp",
  encode: (picture) => picture.webp({ quality: 92, effort: 2 }),
};

const keptAs: Record<PictureKind, Kept> = {
  png,
  gif: png,
  svg: png,
  jpeg: {
    mimeType: "image/jpeg",
    extension: "jpg",
    encode: (picture) => picture.jpeg({ quality: 92 }),
  },
  webp,
  // What it says of itself can be changed later without encoding it again.
  avif: webp,
};

async function refuseHugePicture(sent: Buffer, kind: PictureKind): Promise<void> {
  const { width, height } = await measure(sent);
  const tooWide = kind === "svg" && Math.max(width, height) > MAX_SVG_SIDE;
  if (tooWide || width * height > MAX_PIXELS) {
    throw refusal("media.tooManyPixels", { limit: MAX_PIXELS / 1_000_000 });
  }
}

async function measure(sent: Buffer): Promise<Metadata> {
  try {
    return await sharp(sent, { limitInputPixels: false }).metadata();
  } catch {
    throw refusal("media.damaged");
  }
}

function decode(sent: Buffer): Sharp {
  return sharp(sent, { limitInputPixels: MAX_PIXELS, failOn: "error", pages: 1 });
}

function refusal(key: string, values?: Record<string, number>): Invalid {
  return new Invalid([{ field: "file", key, ...(values ? { values } : {}) }]);
}
