import { and, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { articles, articleTopics } from "#db/schema/articles.ts";
import { bylines } from "#db/schema/authors.ts";
import {
  aboutTopic,
  allStories,
  byAuthor,
  inSections,
  type Listing,
} from "#features/articles/listing.ts";

/** What a search is narrowed to, as the database knows it. */
export interface Narrowing {
  /** A section and everything below it. */
  sectionIds?: number[] | undefined;
  topicId?: number | undefined;
  authorId?: number | undefined;
  language?: string | undefined;
  /** From the first instant to before the last. */
  from?: Date | undefined;
  before?: Date | undefined;
}

/** Holds for the stories that a search is narrowed to. */
export function isNarrowedTo(narrowing: Narrowing): SQL | undefined {
  const { sectionIds, topicId, authorId, language, from, before } = narrowing;
  return and(
    sectionIds && inArray(articles.sectionId, sectionIds),
    topicId === undefined ? undefined : hasTopic(topicId),
    authorId === undefined ? undefined : hasAuthor(authorId),
    language === undefined ? undefined : eq(articles.language, language),
    from && gte(articles.publishedAt, from),
    before && lt(articles.publishedAt, before),
  );
}

/** The same stories as a listing, read from the index that leaves out the most. */
export function narrowedListing(narrowing: Narrowing): Listing {
  const { authorId, topicId, sectionIds, ...others } = narrowing;
  if (authorId !== undefined) {
    return within(byAuthor(authorId), isNarrowedTo({ topicId, sectionIds, ...others }));
  }
  if (topicId !== undefined) {
    return within(aboutTopic(topicId), isNarrowedTo({ sectionIds, ...others }));
  }
  return within(sectionIds ? inSections(sectionIds) : allStories, isNarrowedTo(others));
}

function hasTopic(topicId: number): SQL {
  return sql`exists (select 1 from ${articleTopics}
    where ${articleTopics.articleId} = ${articles.id} and ${articleTopics.topicId} = ${topicId})`;
}

function hasAuthor(authorId: number): SQL {
  return sql`exists (select 1 from ${bylines}
    where ${bylines.articleId} = ${articles.id} and ${bylines.authorId} = ${authorId})`;
}

function within(listing: Listing, condition: SQL | undefined): Listing {
  return { ...listing, runs: listing.runs.map((run) => and(run, condition) as SQL) };
}
