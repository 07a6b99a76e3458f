import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { systemActor } from "#features/auth/actor.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { insertMedia } from "#features/media/add-media.ts";
import { type StoredPicture, storePicture } from "#features/media/store-picture.ts";
import { bringIn } from "#features/transfer/wordpress/bring-in.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import type { IndexedMedia } from "#features/transfer/wordpress/rules/media-index.ts";
import { uploadFile, uploadPath } from "#features/transfer/wordpress/upload-file.ts";
import { Invalid } from "#lib/errors.ts";

/** An upload as the files describe it. */
export interface Upload extends Pick<IndexedMedia, "externalId" | "url" | "kind" | "title"> {
  /** `_wp_attached_file`: its path below the uploads folder. */
  attachedFile: string;
  alt: string;
  caption: string;
  credit: string;
}

/** Brings an upload in: its words always, its picture where the uploads folder has it. A later run brings the rest. */
export async function bringMedia(tx: Transaction, run: ImportRun, upload: Upload): Promise<void> {
  const path = uploadPath(upload.url, upload.attachedFile);
  const filename = basename(path).slice(0, 255) || "unnamed";
  const values = { alt: upload.alt, caption: upload.caption, credit: upload.credit };
  let added = false;
  const mediaId = await bringIn(tx, run, {
    noun: "media",
    externalId: upload.externalId,
    title: filename,
    values,
    makeAgain: true,
    read: (id) => readWords(tx, id),
    async insert() {
      const picture = await pictureOf(run, upload, path);
      added = picture !== undefined;
      if (picture)
        return (
          await insertMedia(tx, systemActor, {
            stored: picture,
            input: { filename, source: "", licence: "", ...values },
          })
        ).id;
      return insertMissing(tx, {
        kind: upload.kind,
        filename,
        mimeType: mimeTypeOf(filename),
        ...values,
      });
    },
    async update(id) {
      await tx.update(media).set(values).where(eq(media.id, id));
      await enqueue(tx, "media.variants", { mediaId: id });
    },
  });
  if (mediaId !== undefined && !added) await fillMissing(tx, run, { mediaId, upload, path });
}

async function readWords(tx: Transaction, mediaId: number) {
  const [row] = await tx
    .select({ alt: media.alt, caption: media.caption, credit: media.credit })
    .from(media)
    .where(eq(media.id, mediaId));
  return row;
}

async function insertMissing(tx: Transaction, values: typeof media.$inferInsert): Promise<number> {
  const [row] = await tx.insert(media).values(values).returning({ id: media.id });
  return row!.id;
}

/** The stored picture of an upload; undefined where its file is missing or is no picture, which is told. */
async function pictureOf(
  run: ImportRun,
  upload: Upload,
  path: string,
): Promise<StoredPicture | undefined> {
  if (!run.uploads || run.dryRun || upload.kind !== "image") return undefined;
  const file = await uploadFile(run.uploads, path);
  if (!file) return undefined;
  try {
    return await storePicture(await readFile(file), {
      caption: upload.caption,
      credit: upload.credit,
    });
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    run.tell({ about: "note", address: upload.url || path, note: error.message });
    return undefined;
  }
}

interface Missing {
  mediaId: number;
  upload: Upload;
  path: string;
}

/** Adds the file to a row that has none yet, or tells that it is still missing. */
async function fillMissing(
  tx: Transaction,
  run: ImportRun,
  { mediaId, upload, path }: Missing,
): Promise<void> {
  const [row] = await tx.select({ path: media.path }).from(media).where(eq(media.id, mediaId));
  if (row?.path) return;
  const picture = await pictureOf(run, upload, path);
  if (!picture) {
    const reason =
      upload.kind === "image" ? "file not found" : `${upload.kind}: only pictures are kept here`;
    run.tell({ about: "missingMedia", id: upload.externalId, file: upload.url || path, reason });
    return;
  }
  const [twin] = await tx
    .select({ id: media.id })
    .from(media)
    .where(eq(media.sha256, picture.sha256));
  await tx
    .update(media)
    .set({ ...picture, sha256: twin ? null : picture.sha256 })
    .where(eq(media.id, mediaId));
  run.tell({
    about: "outcome",
    noun: "media",
    outcome: "updated",
    id: upload.externalId,
    title: path,
  });
}

const MIME_TYPES: Record<string, string> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  svg: "image/svg+xml",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  wav: "audio/wav",
  mp4: "video/mp4",
  m4v: "video/mp4",
  mov: "video/quicktime",
  webm: "video/webm",
  ogv: "video/ogg",
  pdf: "application/pdf",
};

/** The type that a file's name promises; an address without an ending is taken for a picture's. */
export function mimeTypeOf(filename: string): string {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(filename)?.[1]?.toLowerCase();
  return ending ? (MIME_TYPES[ending] ?? "application/octet-stream") : "image/jpeg";
}

/** The kind of media that a type is. */
export function mediaKindOf(mimeType: string): IndexedMedia["kind"] {
  const kind = mimeType.split("/")[0];
  return kind === "image" || kind === "audio" || kind === "video" ? kind : "file";
}
