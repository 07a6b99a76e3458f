import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { sections } from "#db/schema/sections.ts";
import { topics } from "#db/schema/topics.ts";
import type { ArticleByline, ArticleTopic, ArticleView } from "#features/articles/article-view.ts";
import { countWords } from "#features/articles/body/plain-text.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import {
  correctionsOfArticle,
  filesInBody,
  picturesInBody,
  seriesOfArticle,
  translationsOfArticle,
} from "#features/articles/queries.ts";
import { pictureOf } from "#features/media/picture-view.ts";
import { quizzesIn } from "#features/quizzes/quiz-view.ts";

/** What the reader's page is made of reads a version by the name of its table; here the working copy stands in for it. */
const copy = alias(workingCopies, "revisions");

/** A story as its page would be if the working copy were published now. */
export async function findPreview(articleId: number): Promise<ArticleView | undefined> {
  const [row] = await db()
    .select({
      id: articles.id,
      slug: articles.slug,
      language: articles.language,
      publishedAt: articles.publishedAt,
      changedAt: articles.changedAt,
      unlistedAt: articles.unlistedAt,
      commentMode: articles.commentMode,
      commentsCloseAt: articles.commentsCloseAt,
      section: { id: sections.id, slug: sections.slug, name: sections.name },
      kicker: copy.kicker,
      headline: copy.headline,
      standfirst: copy.standfirst,
      kind: copy.kind,
      dateline: copy.dateline,
      body: copy.body,
      leadCaption: copy.leadCaption,
      commentPrompt: copy.commentPrompt,
      seoTitle: copy.seoTitle,
      seoDescription: copy.seoDescription,
      socialTitle: copy.socialTitle,
      socialDescription: copy.socialDescription,
      pinnedIds: copy.pinnedIds,
      republication: copy.republication,
      socialPicture: articles.socialPicture,
      picture: pictureOf(copy.leadMediaId),
      bylines: bylinesOfCopy(),
      series: seriesOfArticle(),
      topics: topicsOfCopy(),
      origin: copy.origin,
      corrections: correctionsOfArticle(),
      translations: translationsOfArticle(),
      pictures: picturesInBody(),
      files: filesInBody(),
      quizzes: quizzesIn(copy.body),
    })
    .from(articles)
    .innerJoin(copy, eq(copy.articleId, articles.id))
    .leftJoin(sections, eq(sections.id, copy.sectionId))
    .where(eq(articles.id, articleId));
  if (!row) return undefined;
  const body = parseBody(row.body);
  return {
    ...row,
    body,
    wordCount: countWords(body),
    publishedAt: row.publishedAt ?? new Date(),
    section: row.section ?? { id: 0, slug: "", name: "" },
  };
}

function bylinesOfCopy() {
  return sql<ArticleByline[]>`coalesce((select jsonb_agg(jsonb_build_object(
      'id', ${authors.id}, 'role', credit ->> 'role', 'name', ${authors.name}, 'slug', ${authors.slug},
      'title', ${authors.title}, 'organization', ${authors.organization}, 'organizationUrl', ${authors.organizationUrl},
      'biography', ${authors.biography}, 'fediverse', ${authors.fediverse}, 'portrait', ${pictureOf(authors.portraitId)}) order by place)
    from jsonb_array_elements(${copy.bylines}) with ordinality credits(credit, place)
    join ${authors} on ${authors.id} = (credit ->> 'authorId')::bigint), '[]')`;
}

function topicsOfCopy() {
  return sql<ArticleTopic[]>`coalesce((select jsonb_agg(jsonb_build_object(
      'id', ${topics.id}, 'slug', ${topics.slug}, 'name', ${topics.name}) order by place)
    from jsonb_array_elements_text(${copy.topicIds}) with ordinality named(topic, place)
    join ${topics} on ${topics.id} = topic::bigint), '[]')`;
}
