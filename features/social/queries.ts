import { and, desc, eq, isNotNull, isNull, not, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { sections } from "#db/schema/sections.ts";
import { settings } from "#db/schema/settings.ts";
import { live } from "#features/articles/card-view.ts";

/** What a story's pictures for other sites are drawn from; undefined for one that the public may not read. */
export async function findStoryToDraw(articleId: number) {
  const [story] = await db()
    .select({
      id: articles.id,
      liveRevisionId: articles.liveRevisionId,
      language: articles.language,
      headline: revisions.headline,
      kicker: revisions.kicker,
      kind: revisions.kind,
      section: { name: sections.name },
      picture: { id: media.id, path: media.path, focus: media.focus, crops: media.crops },
      publication: { name: settings.name, accent: settings.accent },
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .innerJoin(settings, eq(settings.id, 1))
    .leftJoin(
      media,
      and(eq(media.id, revisions.leadMediaId), eq(media.kind, "image"), isNotNull(media.path)),
    )
    .where(and(eq(articles.id, articleId), live()));
  return story;
}

export type StoryToDraw = NonNullable<Awaited<ReturnType<typeof findStoryToDraw>>>;

/** The pictures that a story has, whether or not it may be read. */
export async function findSocialPicture(articleId: number) {
  const [article] = await db()
    .select({ socialPicture: articles.socialPicture })
    .from(articles)
    .where(eq(articles.id, articleId));
  return article?.socialPicture ?? null;
}

/** Stories that can be read and have no pictures, the newest first, and those that have some and cannot be read. */
export async function listUndrawnStories(limit: number): Promise<number[]> {
  const isUndrawn = and(isNull(articles.socialPicture), live());
  const isAway = and(isNotNull(articles.socialPicture), not(live()));
  const rows = await db()
    .select({ id: articles.id })
    .from(articles)
    .where(or(isUndrawn, isAway))
    .orderBy(sql`${articles.publishedAt} desc nulls last`, desc(articles.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
