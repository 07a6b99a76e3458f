import { and, eq, ne } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { expireMedia } from "#features/media/library/expire-media.ts";
import { findMediaById } from "#features/media/library/library-view.ts";
import { lockMedia } from "#features/media/library/lock-media.ts";
import { canManageMedia } from "#features/media/policy.ts";
import { removeMediaFiles } from "#features/media/remove-media-files.ts";
import { storePicture } from "#features/media/store-picture.ts";
import { Invalid, NotFound } from "#lib/errors.ts";

interface Replacement {
  mediaId: number;
  bytes: Buffer;
}

/** Another file in the place of a picture's, everywhere. The old files go once nothing names them any more. */
export async function replaceMedia(actor: Actor, { mediaId, bytes }: Replacement): Promise<void> {
  authorize(canManageMedia(actor));
  const known = await findMediaById(mediaId);
  if (!known) throw new NotFound("media");
  const stored = await storePicture(bytes, known);
  if (stored.sha256 === known.sha256) return;
  const old = await transaction(async (tx) => {
    const row = await lockMedia(tx, mediaId);
    const isOther = and(eq(media.sha256, stored.sha256), ne(media.id, mediaId));
    if ((await tx.$count(media, isOther)) > 0) {
      throw new Invalid([{ field: "file", key: "library.known" }]);
    }
    await tx
      .update(media)
      .set({ ...stored, focus: {} })
      .where(eq(media.id, mediaId));
    const [before, after] = [row, stored].map(({ sha256, path }) => ({ sha256, path }));
    await recordAudit(
      tx,
      actor,
      "media.replace",
      { kind: "media", id: mediaId },
      { before, after },
    );
    await expireMedia(tx, mediaId);
    await enqueue(tx, "media.variants", { mediaId });
    return row;
  });
  await removeMediaFiles(old);
}
