import { desc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, revisions, workingCopies } from "#db/schema/articles.ts";
import { corrections } from "#db/schema/corrections.ts";
import { plannedChanges } from "#db/schema/planned-changes.ts";
import { sections } from "#db/schema/sections.ts";
import type { Actor } from "#features/auth/actor.ts";
import { effectiveStage } from "#features/revisions/effective-stage.ts";
import { canSeeStory } from "#features/revisions/policy.ts";
import { Forbidden, NotFound } from "#lib/errors.ts";

/** A story with its working copy. Throws NotFound, and Forbidden for one that the actor may not see. */
export async function getStory(actor: Actor, articleId: number) {
  const [row] = await db()
    .select({
      article: articles,
      stage: effectiveStage(),
      copy: workingCopies,
      section: sections.slug,
    })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, articleId));
  if (!row) throw new NotFound("article");
  const { search: _, ...article } = row.article;
  const { stage, copy } = row;
  const story = { ...article, stage, liveSection: row.section, copy };
  if (!canSeeStory(actor, { ...article, sectionId: row.copy.sectionId })) {
    throw new Forbidden("story");
  }
  return story;
}

export type Story = Awaited<ReturnType<typeof getStory>>;

/** The story whose address ends like this. Throws NotFound. */
export async function getStoryId(slug: string): Promise<number> {
  const [row] = await db()
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.slug, slug));
  if (!row) throw new NotFound(`there is no story "${slug}"`);
  return row.id;
}

/** The version that readers see. */
export async function findLiveRevision(story: Story) {
  if (story.liveRevisionId === null) return undefined;
  const [live] = await db().select().from(revisions).where(eq(revisions.id, story.liveRevisionId));
  return live;
}

/** The version that takes its place later, and when; undefined where none is planned. */
export async function findPlannedVersion(articleId: number) {
  const [planned] = await db()
    .select({ at: plannedChanges.at, material: plannedChanges.material, version: revisions })
    .from(plannedChanges)
    .innerJoin(revisions, eq(revisions.id, plannedChanges.revisionId))
    .where(eq(plannedChanges.articleId, articleId));
  return planned;
}

/** What was said to be wrong, the newest first. */
export function listCorrections(articleId: number) {
  return db()
    .select({
      id: corrections.id,
      kind: corrections.kind,
      text: corrections.text,
      publishedAt: corrections.publishedAt,
    })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.publishedAt), desc(corrections.id))
    .limit(50);
}
