import { and, eq, ne } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { media, retiredFiles } from "#db/schema/media.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { scaledCrops } from "#features/media/crops/scaled-crops.ts";
import { allPaths } from "#features/media/files/current-paths.ts";
import { isSamePicture } from "#features/media/files/is-same-picture.ts";
import { expireMedia } from "#features/media/library/expire-media.ts";
import { findMediaById } from "#features/media/library/library-view.ts";
import { lockMedia } from "#features/media/library/lock-media.ts";
import { canManageMedia } from "#features/media/policy.ts";
import { removeMediaFiles } from "#features/media/remove-media-files.ts";
import { fingerprint, storePicture } from "#features/media/store-picture.ts";
import { Invalid, NotFound } from "#lib/errors.ts";
import { mediaStorage } from "#lib/storage.ts";

interface Replacement {
  mediaId: number;
  bytes: Buffer;
}

/**
 * Another file in the place of a picture's, everywhere. The old files go once nothing names them any more. Its point and
 * its crops stay where the new file shows the same.
 */
export async function replaceMedia(actor: Actor, { mediaId, bytes }: Replacement): Promise<void> {
  authorize(canManageMedia(actor));
  const known = await findMediaById(mediaId);
  if (!known) throw new NotFound("media");
  const sha256 = fingerprint(bytes);
  if (sha256 === known.sha256) return;
  const other = { mediaId, sha256 };
  await transaction((tx) => refuseKnown(tx, other));
  const stored = await storePicture(bytes, known);
  const isSame = known.path !== null && (await showsTheSame(known.path, stored.path));
  const old = await transaction(async (tx) => {
    const row = await lockMedia(tx, mediaId);
    await refuseKnown(tx, other);
    const { focus, crops } = isSame && row.sha256 === known.sha256 ? row : { focus: {}, crops: {} };
    const paths = await allPaths(tx, row);
    await tx
      .update(media)
      .set({
        ...stored,
        focus,
        crops: scaledCrops(crops, { from: row, to: stored }),
        cropVariants: {},
      })
      .where(eq(media.id, mediaId));
    await tx.delete(retiredFiles).where(eq(retiredFiles.mediaId, mediaId));
    const [before, after] = [row, stored].map((file) => ({ sha256: file.sha256, path: file.path }));
    await recordAudit(
      tx,
      actor,
      "media.replace",
      { kind: "media", id: mediaId },
      { before, after },
    );
    await expireMedia(tx, mediaId);
    await enqueue(tx, "media.variants", { mediaId });
    return paths;
  });
  await removeMediaFiles(old);
}

async function refuseKnown(
  tx: Transaction,
  { mediaId, sha256 }: { mediaId: number; sha256: string },
) {
  const isOther = and(eq(media.sha256, sha256), ne(media.id, mediaId));
  if ((await tx.$count(media, isOther)) > 0) {
    throw new Invalid([{ field: "file", key: "library.known" }]);
  }
}

/** An old file that is missing or damaged shows nothing. */
async function showsTheSame(before: string, after: string): Promise<boolean> {
  try {
    const [one, other] = [await mediaStorage().read(before), await mediaStorage().read(after)];
    return await isSamePicture(one, other);
  } catch {
    return false;
  }
}
