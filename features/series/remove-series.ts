import { eq } from "drizzle-orm";
import { revisions, workingCopies } from "#db/schema/articles.ts";
import type { Actor } from "#features/auth/actor.ts";
import { removeRecord } from "#features/records/remove-record.ts";
import { seriesKind } from "#features/series/series-kind.ts";

/** Removes a series that has no story and never had one; others end. */
export function removeSeries(actor: Actor, { seriesId }: { seriesId: number }) {
  return removeRecord(actor, seriesKind, {
    id: seriesId,
    countUses: async (tx) =>
      (await tx.$count(workingCopies, eq(workingCopies.seriesId, seriesId))) +
      (await tx.$count(revisions, eq(revisions.seriesId, seriesId))),
  });
}
