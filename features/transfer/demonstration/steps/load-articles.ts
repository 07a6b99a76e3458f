import { eq } from "drizzle-orm";
import { articles, frontSlots, revisions, workingCopies } from "#db/schema/articles.ts";
import { corrections } from "#db/schema/corrections.ts";
import { makeLive } from "#features/articles/make-live.ts";
import { ago } from "#features/transfer/demonstration/ago.ts";
import { idOf, type Loading } from "#features/transfer/demonstration/loading.ts";
import type { DemonstrationArticle } from "#features/transfer/demonstration/read-content.ts";
import { RETRACTED, rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";
import { markdownToBody } from "#features/transfer/markdown/markdown-to-body.ts";

/** Stories, oldest first, each with its revision, working copy and corrections, and the front page's slots. */
export async function loadArticles(loading: Loading): Promise<void> {
  const { tx, content, now, articles: ids } = loading;
  const inOrder = content.articles.toSorted(
    (a, b) => Number(ago(now, a.published)) - Number(ago(now, b.published)),
  );
  for (const article of inOrder) ids.set(article.slug, await loadArticle(loading, article));
  for (const { slug, translationOf } of content.articles) {
    if (!translationOf) continue;
    await tx
      .update(articles)
      .set({ translationOf: idOf(ids, translationOf) })
      .where(eq(articles.id, idOf(ids, slug)));
  }
  const front = content.settings.front.map((slug, index) => ({
    position: index + 1,
    articleId: idOf(ids, slug),
  }));
  await tx.insert(frontSlots).values(front);
  const loaded = content.articles.map(({ slug, retracted }) => ({
    name: slug,
    id: idOf(ids, slug),
    hash: retracted ? RETRACTED : "",
  }));
  await rememberRows(tx, "article", loaded);
}

async function loadArticle(loading: Loading, article: DemonstrationArticle): Promise<number> {
  const { tx, now } = loading;
  const publishedAt = ago(now, article.published);
  const changedAt = article.changed ? ago(now, article.changed) : null;
  const [added] = await tx
    .insert(articles)
    .values({
      slug: article.slug,
      language: article.language,
      commentMode: article.commentMode,
      createdAt: publishedAt,
      changedAt,
    })
    .returning({ id: articles.id });
  const articleId = added!.id;
  const words = wordsOf(loading, article);
  const [revision] = await tx
    .insert(revisions)
    .values({ articleId, number: 1, savedAt: publishedAt, ...words })
    .returning({ id: revisions.id });
  await tx.insert(workingCopies).values({ articleId, editedAt: publishedAt, ...words });
  await makeLive(tx, {
    articleId,
    revisionId: revision!.id,
    publishedAt,
    revisedAt: changedAt ?? publishedAt,
  });
  await loadCorrections(loading, article, articleId);
  if (article.retracted) await withdraw(loading, article.retracted, articleId);
  return articleId;
}

function wordsOf(loading: Loading, article: DemonstrationArticle) {
  const { media } = loading;
  return {
    kicker: article.kicker,
    headline: article.headline,
    standfirst: article.standfirst,
    kind: article.kind,
    body: markdownToBody(article.text, {
      media: (name) => idOf(media, name),
      quiz: (name) => idOf(loading.quizzes, name),
    }),
    sectionId: idOf(loading.sections, article.section),
    seriesId: article.series ? idOf(loading.series, article.series) : null,
    leadMediaId: article.picture ? idOf(media, article.picture) : null,
    leadCaption: article.caption,
    bylines: article.authors.map(({ author, role }) => ({
      authorId: idOf(loading.authors, author),
      role,
    })),
    topicIds: article.topics.map((topic) => idOf(loading.topics, topic)),
    origin: article.origin ?? null,
    dateline: article.dateline,
    commentPrompt: article.prompt,
    pinnedIds: article.pinned.map((slug) => idOf(loading.articles, slug)),
    republication: article.republication,
    seoDescription: article.seoDescription,
    socialTitle: article.socialTitle,
    socialDescription: article.socialDescription,
  };
}

async function loadCorrections(
  { tx, now }: Loading,
  article: DemonstrationArticle,
  articleId: number,
): Promise<void> {
  if (article.corrections.length === 0) return;
  await tx.insert(corrections).values(
    article.corrections.map(({ kind, placement, text, ago: written }) => ({
      articleId,
      kind,
      placement,
      text,
      publishedAt: ago(now, written),
    })),
  );
}

async function withdraw(
  { tx, now }: Loading,
  { when, reason }: NonNullable<DemonstrationArticle["retracted"]>,
  articleId: number,
): Promise<void> {
  await tx
    .update(articles)
    .set({ stage: "retracted", retractedAt: ago(now, when), retractionReason: reason })
    .where(eq(articles.id, articleId));
}
