import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import type { ChangedStory } from "#db/test/schedule-change-at.ts";
import type { ScheduledStory } from "#db/test/schedule-story-at.ts";

/** How often a story was let out, as the audit log has it. */
export function countReleases({ articleId }: ScheduledStory): Promise<number> {
  return countLines(articleId, "article.release");
}

/** How often a change of a story went live. */
export function countChanges({ articleId }: ScheduledStory): Promise<number> {
  return countLines(articleId, "change.release");
}

function countLines(articleId: number, action: string): Promise<number> {
  return db().$count(
    audit,
    sql`${audit.subjectId} = ${String(articleId)} and ${audit.action} = ${action}`,
  );
}

/** The states of a story's jobs of one kind. */
export async function jobStates(name: string, { articleId }: ScheduledStory): Promise<string[]> {
  const { rows } = await db().execute<{ state: string }>(sql`select state from pgboss.job
    where name = ${name} and data ->> 'articleId' = ${String(articleId)} order by created_on`);
  return rows.map(({ state }) => state);
}

/** Where readers and programs find a story. */
export function placesOfStory({ sectionSlug, word, articleId }: ScheduledStory) {
  const month = new Date().toISOString().slice(0, 7);
  return {
    story: `/${sectionSlug}/${word}`,
    section: `/${sectionSlug}`,
    archive: `/${month.replace("-", "/")}`,
    feed: "/feed.xml",
    "feed of the section": `/${sectionSlug}/feed.json`,
    interface: "/api/v1/articles",
    "interface, the story": `/api/v1/articles/${articleId}`,
    sitemap: `/sitemap-stories-${month}.xml`,
    "news sitemap": "/news-sitemap.xml",
    search: `/search?q=${word}`,
  };
}

/** In which of its places a story shows. */
export async function placesThatShow(address: string, story: ScheduledStory): Promise<string[]> {
  const shown: string[] = [];
  for (const [place, path] of Object.entries(placesOfStory(story))) {
    const answer = await fetch(address + path);
    const text = await answer.text();
    if (answer.ok && text.includes(`/${story.sectionSlug}/${story.word}`)) shown.push(place);
  }
  return shown;
}

/** In which of its places a story has the words of before its change, and of after it. */
export async function wordsThatShow(address: string, story: ChangedStory) {
  const { sitemap: _, search: __, ...telling } = placesOfStory(story);
  const found = { old: [] as string[], new: [] as string[] };
  for (const [place, path] of Object.entries(telling)) {
    const text = await (await fetch(address + path)).text();
    if (text.includes(story.oldWord)) found.old.push(place);
    if (text.includes(story.newWord)) found.new.push(place);
  }
  return found;
}

/** Every place that tells the words of a story. */
export function tellingPlaces(story: ChangedStory): string[] {
  const { sitemap: _, search: __, ...telling } = placesOfStory(story);
  return Object.keys(telling);
}
