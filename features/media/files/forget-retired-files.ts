import { inArray, lt, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { retiredFiles } from "#db/schema/media.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { canWriteMediaFiles } from "#features/media/policy.ts";
import { removeMediaFiles } from "#features/media/remove-media-files.ts";
import { siteTag } from "#features/settings/tags.ts";

const BATCH = 5000;

/** Removes files that no picture has had for 90 days, and drops every page, of which one may still show them. */
export function forgetRetiredFiles(actor: Actor): Promise<{ removed: number }> {
  return transaction(async (tx) => {
    authorize(canWriteMediaFiles(actor));
    const rows = await tx
      .select({ path: retiredFiles.path })
      .from(retiredFiles)
      .where(lt(retiredFiles.retiredAt, sql`now() - interval '90 days'`))
      .orderBy(retiredFiles.retiredAt)
      .limit(BATCH)
      .for("update", { skipLocked: true });
    const paths = rows.map(({ path }) => path);
    if (paths.length === 0) return { removed: 0 };
    await removeMediaFiles(paths);
    await tx.delete(retiredFiles).where(inArray(retiredFiles.path, paths));
    await expire(tx, siteTag());
    return { removed: paths.length };
  });
}
