import { and, desc, eq, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { revisions } from "#db/schema/articles.ts";
import { staff } from "#db/schema/staff.ts";

const PAGE_SIZE = 50;

/** Versions in a story's history, the newest first, and the number before which the next page starts. */
export async function listRevisions(articleId: number, before?: number) {
  const rows = await db()
    .select({
      id: revisions.id,
      number: revisions.number,
      reason: revisions.reason,
      headline: revisions.headline,
      savedAt: revisions.savedAt,
      savedBy: staff.name,
    })
    .from(revisions)
    .leftJoin(staff, eq(staff.id, revisions.savedBy))
    .where(
      and(
        eq(revisions.articleId, articleId),
        before === undefined ? undefined : lt(revisions.number, before),
      ),
    )
    .orderBy(desc(revisions.number))
    .limit(PAGE_SIZE + 1);
  const items = rows.slice(0, PAGE_SIZE);
  return { items, next: rows.length > PAGE_SIZE ? items.at(-1)?.number : undefined };
}

export type RevisionRow = Awaited<ReturnType<typeof listRevisions>>["items"][number];

/** One version of a story's history. */
export async function findRevision(articleId: number, number: number) {
  const [revision] = await db()
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)));
  return revision;
}
