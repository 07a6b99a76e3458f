import { eq, sql } from "drizzle-orm";
import { db, transaction } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";
import { makeStory } from "#db/test/make-story.ts";
import type { ScheduledStory } from "#db/test/schedule-story-at.ts";
import { systemActor } from "#features/auth/actor.ts";
import { scheduleChange } from "#features/scheduling/schedule-change.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";

/** A story whose words are others from then on. */
export interface ChangedStory extends ScheduledStory {
  /** Of the headline until then, and from then on. */
  oldWord: string;
  newWord: string;
}

/** A live story, with a change that is scheduled for an instant, as `scheduleStoryAt` does it. */
export async function scheduleChangeAt(dueAt: Date, word: string): Promise<ChangedStory> {
  const [oldWord, newWord] = [`${word}bolt`, `${word}nut`];
  const headline = `A vote on ${oldWord}`;
  const { articleId, section } = await makeStory(db(), systemActor, { headline });
  await publishArticle(systemActor, { articleId, seenVersion: 1, slug: word, material: false });
  await db()
    .update(workingCopies)
    .set({ headline: `A vote on ${newWord}`, version: 2 })
    .where(eq(workingCopies.articleId, articleId));
  await transaction(async (tx) => {
    const later = { at: "2090-01-01T00:00", zone: "UTC", material: false, seenVersion: 2 };
    await scheduleChange(systemActor, { articleId, ...later });
    const isThis = eq(plannedChanges.articleId, articleId);
    await tx.update(plannedChanges).set({ at: dueAt }).where(isThis);
    await tx.execute(sql`update pgboss.job set start_after = ${dueAt.toISOString()}::timestamptz
      where name = 'change.due' and data ->> 'articleId' = ${String(articleId)}`);
  });
  return { articleId, word, sectionSlug: section.slug, dueAt, oldWord, newWord };
}
