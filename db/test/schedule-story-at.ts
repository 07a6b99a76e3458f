import { eq, sql } from "drizzle-orm";
import { db, transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { makeStory } from "#db/test/make-story.ts";
import { systemActor } from "#features/auth/actor.ts";
import { scheduleArticle } from "#features/scheduling/schedule-article.ts";

export interface ScheduledStory {
  articleId: number;
  /** Its slug, and a word that no other story has. */
  word: string;
  sectionSlug: string;
  dueAt: Date;
}

/**
 * A story that is scheduled for an instant. Editors choose minutes; the second comes by moving its date and its job
 * together, before anybody could have seen the first ones.
 */
export async function scheduleStoryAt(dueAt: Date, word: string): Promise<ScheduledStory> {
  const { articleId, section } = await makeStory(db(), systemActor, {
    headline: `A vote on ${word}`,
    body: bodyOf(`Nobody had heard of ${word} before spring.`),
  });
  await transaction(async (tx) => {
    const later = { at: "2090-01-01T00:00", zone: "UTC", slug: word, seenVersion: 1 };
    await scheduleArticle(systemActor, { articleId, ...later });
    await tx
      .update(articles)
      .set({ publishedAt: dueAt, scheduledFor: dueAt, revisedAt: dueAt })
      .where(eq(articles.id, articleId));
    await tx.execute(sql`update pgboss.job set start_after = ${dueAt.toISOString()}::timestamptz
      where name = 'article.due' and data ->> 'articleId' = ${String(articleId)}`);
  });
  return { articleId, word, sectionSlug: section.slug, dueAt };
}
