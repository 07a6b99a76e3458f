import { createHash } from "node:crypto";
import { filesVersion, versionedName } from "#features/media/files/files-version.ts";
import { makeVariants } from "#features/media/make-variants.ts";
import type { PictureMarks } from "#features/media/marks/picture-marks.ts";
import { readPicture } from "#features/media/read-picture.ts";
import { mediaStorage } from "#lib/storage.ts";

export type StoredPicture = Awaited<ReturnType<typeof storePicture>>;

/** SHA-256 of what was sent, in hexadecimal: the same bytes are the same picture. */
export function fingerprint(sent: Uint8Array): string {
  return createHash("sha256").update(sent).digest("hex");
}

/** Writes the picture and its variants to the media store and gives the columns of its row. Throws Invalid. */
export async function storePicture(sent: Buffer, marks: PictureMarks = {}) {
  const { bytes, mimeType, extension } = await readPicture(sent, marks);
  const sha256 = fingerprint(sent);
  const version = filesVersion(marks);
  const name = versionedName(`${sha256.slice(0, 2)}/${sha256.slice(2, 34)}`, version);
  const path = `${name}.${extension}`;
  const wasThere = await mediaStorage().exists(path);
  await mediaStorage().write(path, bytes);
  const made = await makeVariants(bytes, name, marks).catch(async (failure: unknown) => {
    if (!wasThere) await mediaStorage().remove(path);
    throw failure;
  });
  return {
    kind: "image" as const,
    path,
    mimeType,
    bytes: bytes.byteLength,
    sha256,
    ...made,
    filesVersion: version,
    variantsMadeAt: new Date(),
  };
}
