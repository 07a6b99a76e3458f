import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { allPaths } from "#features/media/files/current-paths.ts";
import { listMediaUses } from "#features/media/library/list-media-uses.ts";
import { lockMedia } from "#features/media/library/lock-media.ts";
import { canManageMedia } from "#features/media/policy.ts";
import { removeMediaFiles } from "#features/media/remove-media-files.ts";
import { Invalid } from "#lib/errors.ts";

/** Removes a picture that nothing shows and no kept version leads with, then its files. */
export async function removeMedia(actor: Actor, { mediaId }: { mediaId: number }): Promise<void> {
  const removed = await transaction(async (tx) => {
    const row = await lockMedia(tx, mediaId);
    authorize(canManageMedia(actor));
    const uses = await listMediaUses(tx, mediaId);
    if (uses.length > 0) {
      throw new Invalid([{ field: "", key: "manage.inUse", values: { count: uses.length } }]);
    }
    const paths = await allPaths(tx, row);
    await tx.delete(media).where(eq(media.id, mediaId));
    const { variants: _, cropVariants: __, ...before } = row;
    await recordAudit(tx, actor, "media.remove", { kind: "media", id: mediaId }, { before });
    return paths;
  });
  await removeMediaFiles(removed);
}
