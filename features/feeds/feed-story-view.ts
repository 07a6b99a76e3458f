import { and, eq, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import type { Body } from "#features/articles/body/schema.ts";
import { listed } from "#features/articles/card-view.ts";
import {
  bylinesOfArticle,
  correctionsOfArticle,
  originOfArticle,
  picturesInBody,
  seriesOfArticle,
  topicsOfArticle,
  translationsOfArticle,
} from "#features/articles/queries.ts";
import { pictureOf } from "#features/media/picture-view.ts";
import { quizzesIn } from "#features/quizzes/quiz-view.ts";

/** Listed stories with all that feeds and the public interface say of them; the caller orders and limits. */
export function selectFeedStories(condition: SQL | undefined) {
  return db()
    .select({
      ...feedStoryFacts(),
      body: revisions.body,
      dateline: revisions.dateline,
      leadCaption: revisions.leadCaption,
      seoDescription: revisions.seoDescription,
      corrections: correctionsOfArticle(),
      translations: translationsOfArticle(),
      pictures: picturesInBody(),
      quizzes: quizzesIn(revisions.body),
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(listed(), condition))
    .$dynamic();
}

/** What is said of a story where its body is not wanted. */
export function selectStoryFacts(condition: SQL | undefined) {
  return db()
    .select(feedStoryFacts())
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(listed(), condition))
    .$dynamic();
}

function feedStoryFacts() {
  return {
    id: articles.id,
    slug: articles.slug,
    language: articles.language,
    publishedAt: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt),
    changedAt: articles.changedAt,
    revisedAt: articles.revisedAt,
    wordCount: articles.wordCount,
    section: { id: sections.id, slug: sections.slug, name: sections.name },
    kind: revisions.kind,
    kicker: revisions.kicker,
    headline: revisions.headline,
    standfirst: revisions.standfirst,
    picture: pictureOf(revisions.leadMediaId),
    bylines: bylinesOfArticle(),
    series: seriesOfArticle(),
    topics: topicsOfArticle(),
    origin: originOfArticle(),
  };
}

export type StoryFacts = Awaited<ReturnType<typeof selectStoryFacts>>[number];

export type FeedRow = Awaited<ReturnType<typeof selectFeedStories>>[number];

/** A story of a feed, its body read. */
export type FeedStory = Omit<FeedRow, "body"> & { body: Body };
