import { and, desc, eq, ne } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import type { RevisionReason } from "#db/enums.ts";
import { revisions } from "#db/schema/articles.ts";
import { type Content, changedFields, contentOf } from "#features/revisions/content.ts";

type Version = Content & { savedBy: number | null; reason?: RevisionReason };

/** Adds a version to a story's history, unless the newest one says the same. Gives its id. */
export async function keepRevision(
  tx: Transaction,
  articleId: number,
  version: Version,
): Promise<number> {
  const newest = await findNewestRevision(tx, articleId);
  if (newest && saysTheSame(newest, version)) return newest.id;
  return addRevision(tx, articleId, version);
}

/** Keeps what was refused because it came too late: it replaces nothing, and is not lost. */
export async function setAside(
  tx: Transaction,
  articleId: number,
  version: Content & { savedBy: number | null },
): Promise<number> {
  const [last] = await selectNewest(tx, articleId, eq(revisions.reason, "set_aside"));
  if (last && last.savedBy === version.savedBy && saysTheSame(last, version)) return last.id;
  return addRevision(tx, articleId, { ...version, reason: "set_aside" });
}

/** The last version in a story's history that was once the working copy. */
export async function findNewestRevision(tx: Transaction, articleId: number) {
  const [newest] = await selectNewest(tx, articleId, ne(revisions.reason, "set_aside"));
  return newest;
}

/** Adds a version to a story's history whatever stands there. Gives its id. */
export async function addRevision(
  tx: Transaction,
  articleId: number,
  version: Version,
): Promise<number> {
  const [last] = await tx
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
    .limit(1);
  const { savedBy, reason = "saved" } = version;
  const [kept] = await tx
    .insert(revisions)
    .values({
      ...{ articleId, number: (last?.number ?? 0) + 1, ...contentOf(version) },
      ...{ savedBy, reason },
    })
    .returning({ id: revisions.id });
  return kept!.id;
}

function selectNewest(tx: Transaction, articleId: number, condition: ReturnType<typeof eq>) {
  return tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), condition))
    .orderBy(desc(revisions.number))
    .limit(1);
}

function saysTheSame(one: Content, other: Content): boolean {
  return changedFields(contentOf(one), contentOf(other)).length === 0;
}
