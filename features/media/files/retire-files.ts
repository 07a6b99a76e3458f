import { inArray, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { retiredFiles } from "#db/schema/media.ts";

interface Change {
  before: string[];
  after: string[];
}

/** Notes which of a picture's files it has no more. One that it has again is no longer among them. */
export async function retireFiles(
  tx: Transaction,
  mediaId: number,
  { before, after }: Change,
): Promise<void> {
  const gone = before.filter((path) => !after.includes(path));
  if (gone.length > 0) {
    await tx
      .insert(retiredFiles)
      .values(gone.map((path) => ({ path, mediaId })))
      .onConflictDoUpdate({ target: retiredFiles.path, set: { retiredAt: sql`now()` } });
  }
  if (after.length > 0) await tx.delete(retiredFiles).where(inArray(retiredFiles.path, after));
}
