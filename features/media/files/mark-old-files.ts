import { and, asc, eq, gt, isNotNull, isNull, ne, or } from "drizzle-orm";
import { db, transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { renewFiles } from "#features/media/files/renew-files.ts";
import { canWriteMediaFiles } from "#features/media/policy.ts";
import { log } from "#lib/log.ts";

/** Pictures of one run: about half a minute of one core. The next run takes those that are left. */
const BATCH = 60;

/** Stands where a version would for a file that cannot be read; the next change of its facts tries again. */
const UNREADABLE = "unreadable";

/**
 * Gives pictures that were stored before files said anything of themselves their words, once each. No page is dropped
 * for it: those that are kept show files that are still answered for, and lead to the new ones when they are made anew.
 */
export async function markOldFiles(actor: Actor): Promise<{ marked: number }> {
  authorize(canWriteMediaFiles(actor));
  let [marked, after] = [0, 0];
  for (let taken = 0; taken < BATCH; taken += 1) {
    const mediaId = await nextOld(after);
    if (mediaId === undefined) break;
    if (await markOne(mediaId)) marked += 1;
    after = mediaId;
  }
  return { marked };
}

const isOld = and(
  eq(media.kind, "image"),
  isNotNull(media.path),
  isNull(media.filesVersion),
  or(ne(media.caption, ""), ne(media.credit, ""), ne(media.source, ""), ne(media.licence, "")),
);

async function nextOld(after: number): Promise<number | undefined> {
  const [row] = await db()
    .select({ id: media.id })
    .from(media)
    .where(and(isOld, gt(media.id, after)))
    .orderBy(asc(media.id))
    .limit(1);
  return row?.id;
}

/** One that somebody holds is left to the next run, or to the job of whoever holds it. */
function markOne(mediaId: number): Promise<boolean> {
  return transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(media)
      .where(and(eq(media.id, mediaId), isOld))
      .for("update", { skipLocked: true });
    if (!row || row.path === null) return false;
    try {
      return await renewFiles(tx, { ...row, path: row.path });
    } catch (error) {
      if (!isOfTheFile(error)) throw error;
      log.warn({ err: error, mediaId }, "an old picture's files cannot be written anew");
      await tx.update(media).set({ filesVersion: UNREADABLE }).where(eq(media.id, mediaId));
      return false;
    }
  });
}

/** The file is missing or damaged, which no further try mends; a full disk or a lost database is something else. */
function isOfTheFile(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  const isQuery = error instanceof Error && "query" in error;
  return !isQuery && (code === undefined || code === "ENOENT");
}
