import { desc, eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { revisions } from "#db/schema/articles.ts";
import { type Content, changedFields, contentOf } from "#features/revisions/content.ts";

/** Adds a version to a story's history, unless the newest one says the same. Gives its id. */
export async function keepRevision(
  tx: Transaction,
  articleId: number,
  version: Content & { savedBy: number | null },
): Promise<number> {
  const newest = await findNewestRevision(tx, articleId);
  const content = contentOf(version);
  if (newest && changedFields(contentOf(newest), content).length === 0) return newest.id;
  const [kept] = await tx
    .insert(revisions)
    .values({ articleId, number: (newest?.number ?? 0) + 1, ...content, savedBy: version.savedBy })
    .returning({ id: revisions.id });
  return kept!.id;
}

/** The last version in a story's history. */
export async function findNewestRevision(tx: Transaction, articleId: number) {
  const [newest] = await tx
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
    .limit(1);
  return newest;
}
