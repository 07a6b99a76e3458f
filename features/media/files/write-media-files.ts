import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { renewFiles } from "#features/media/files/renew-files.ts";
import { expireMedia } from "#features/media/library/expire-media.ts";
import { canWriteMediaFiles } from "#features/media/policy.ts";

/**
 * Brings a picture's files into agreement with its row: caption, credit, source and licence, and its crops. The row is
 * held meanwhile, so that of two such jobs the later one writes the later facts.
 */
export function writeMediaFiles(actor: Actor, { mediaId }: { mediaId: number }): Promise<void> {
  return transaction(async (tx) => {
    authorize(canWriteMediaFiles(actor));
    const [row] = await tx.select().from(media).where(eq(media.id, mediaId)).for("update");
    if (row?.kind !== "image" || row.path === null) return;
    if (await renewFiles(tx, { ...row, path: row.path })) await expireMedia(tx, mediaId);
  });
}
