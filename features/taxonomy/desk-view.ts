import { asc, eq, ilike, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { articles, articleTopics } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";
import { topics } from "#db/schema/topics.ts";
import { MOST_RECORDS } from "#features/records/rules.ts";
import { likePattern } from "#lib/like-pattern.ts";

/** Topics whose name has these words, with the number of stories that are live in each. */
export function listTopics(words: string) {
  return db()
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      stories: sql<number>`(select count(*)::int from ${articleTopics} where ${articleTopics.topicId} = topics.id)`,
    })
    .from(topics)
    .where(words ? ilike(topics.name, likePattern(words)) : undefined)
    .orderBy(asc(topics.name), asc(topics.id))
    .limit(MOST_RECORDS);
}

export async function findTopicById(id: number) {
  const [topic] = await db().select().from(topics).where(eq(topics.id, id));
  return topic;
}

const above = alias(sections, "above");

/** All sections in the order of the tree's levels, with the number of stories in each itself. */
export function listSections() {
  return db()
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      parentId: sections.parentId,
      parent: above.name,
      stories: sql<number>`(select count(*)::int from ${articles} where ${articles.sectionId} = sections.id)`,
    })
    .from(sections)
    .leftJoin(above, eq(above.id, sections.parentId))
    .orderBy(asc(sections.position), asc(sections.id))
    .limit(MOST_RECORDS);
}

export async function findSectionById(id: number) {
  const [section] = await db().select().from(sections).where(eq(sections.id, id));
  return section;
}
