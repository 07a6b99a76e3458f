import { and, eq, ne, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import type { LockedArticle } from "#features/revisions/lock-article.ts";
import { Invalid } from "#lib/errors.ts";
import { slugOf } from "#lib/slug.ts";

/**
 * The last part of a story's address. What an editor asks for must be free; a story that was published
 * keeps its own; a new one gets its headline's, with a number where that is taken.
 */
export async function chooseSlug(tx: Transaction, article: LockedArticle, wanted: string) {
  if (wanted === article.slug) return article.slug;
  if (wanted === "" && article.liveRevisionId !== null) return article.slug;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standfirst.slug'))`);
  if (wanted === "" || isSuggested(article, wanted)) return freeSlug(tx, article);
  if (await isTaken(tx, wanted, article.id)) {
    throw new Invalid([{ field: "slug", key: "story.slugTaken" }]);
  }
  return wanted;
}

/** What the form proposes for a new story is nobody's choice: where it is taken, it gets a number. */
function isSuggested({ liveRevisionId, copy }: LockedArticle, wanted: string): boolean {
  return liveRevisionId === null && wanted === slugOf(copy.headline);
}

async function freeSlug(tx: Transaction, { id, slug, copy }: LockedArticle): Promise<string> {
  const base = slugOf(copy.headline);
  if (base === "") return slug;
  for (let number = 1; number < 100; number += 1) {
    const candidate = number === 1 ? base : `${base}-${number}`;
    if (!(await isTaken(tx, candidate, id))) return candidate;
  }
  return `${base}-${id}`;
}

async function isTaken(tx: Transaction, slug: string, articleId: number): Promise<boolean> {
  const [other] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.slug, slug), ne(articles.id, articleId)));
  return other !== undefined;
}
