import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { effectiveStage } from "#features/revisions/effective-stage.ts";
import { NotFound } from "#lib/errors.ts";

/** A story and its working copy, held until the transaction ends so that two writers take turns. */
export async function lockArticle(tx: Transaction, articleId: number) {
  const [article] = await tx
    .select({
      id: articles.id,
      slug: articles.slug,
      stage: effectiveStage(),
      liveRevisionId: articles.liveRevisionId,
      sectionId: articles.sectionId,
      publishedAt: articles.publishedAt,
      withheldAt: articles.withheldAt,
      createdBy: articles.createdBy,
      assigneeId: articles.assigneeId,
      dueAt: articles.dueAt,
      scheduledFor: articles.scheduledFor,
      embargoUntil: articles.embargoUntil,
      language: articles.language,
    })
    .from(articles)
    .where(eq(articles.id, articleId))
    .for("update");
  const [copy] = await tx
    .select()
    .from(workingCopies)
    .where(eq(workingCopies.articleId, articleId));
  if (!article || !copy) throw new NotFound("article");
  return { ...article, copy, section: await sectionOf(tx, article.sectionId) };
}

export type LockedArticle = Awaited<ReturnType<typeof lockArticle>>;

async function sectionOf(tx: Transaction, sectionId: number | null) {
  if (sectionId === null) return undefined;
  const [section] = await tx
    .select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.id, sectionId));
  return section;
}
