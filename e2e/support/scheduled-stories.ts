import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import type { ScheduledStory } from "#db/test/schedule-story-at.ts";

/** How often a story was let out, as the audit log has it. */
export async function countReleases({ articleId }: ScheduledStory): Promise<number> {
  const lines = await db()
    .select({ action: audit.action })
    .from(audit)
    .where(sql`${audit.subjectId} = ${String(articleId)} and ${audit.action} = 'article.release'`);
  return lines.length;
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
