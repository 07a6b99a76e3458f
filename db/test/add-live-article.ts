import type { Transaction } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { makeLive } from "#features/articles/make-live.ts";

type Words = Partial<typeof revisions.$inferInsert> & {
  slug: string;
  publishedAt?: Date;
  unlistedAt?: Date;
  language?: string;
};

/** A section for tests. */
export async function addSection(
  tx: Transaction,
  slug: string,
  parentId?: number,
): Promise<number> {
  const [section] = await tx
    .insert(sections)
    .values({ slug, name: slug.toUpperCase(), parentId: parentId ?? null })
    .returning({ id: sections.id });
  return section!.id;
}

/** A published story for tests; its id. */
export async function addLiveArticle(
  tx: Transaction,
  {
    slug,
    publishedAt = new Date(Date.now() - 60_000),
    unlistedAt,
    language = "en",
    ...words
  }: Words,
): Promise<number> {
  const [article] = await tx
    .insert(articles)
    .values({ slug, language })
    .returning({ id: articles.id });
  const articleId = article!.id;
  const [revision] = await tx
    .insert(revisions)
    .values({ headline: slug, number: 1, ...words, articleId })
    .returning({ id: revisions.id });
  await makeLive(tx, { articleId, revisionId: revision!.id, publishedAt, unlistedAt });
  return articleId;
}
