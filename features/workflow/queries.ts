import { and, desc, eq, ilike, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { Stage } from "#db/enums.ts";
import { articles, revisions, workingCopies } from "#db/schema/articles.ts";
import { corrections } from "#db/schema/corrections.ts";
import { sections } from "#db/schema/sections.ts";
import { staff } from "#db/schema/staff.ts";
import type { Actor } from "#features/auth/actor.ts";
import { isStaff } from "#features/auth/policy.ts";
import { canSeeStory, seesAllStories } from "#features/revisions/policy.ts";
import { Forbidden, NotFound } from "#lib/errors.ts";
import { type KeysetPage, keysetPage, parseCursor } from "#lib/keyset.ts";

const PAGE_SIZE = 50;

/** What the list of stories is narrowed to. */
export interface StoryFilter {
  stage?: Stage | undefined;
  words?: string | undefined;
  after?: string | undefined;
}

/** Stories at the desk, the last edited first; contributors get their own. */
export async function listStories(actor: Actor, filter: StoryFilter) {
  const rows = await db()
    .select({
      id: articles.id,
      headline: workingCopies.headline,
      stage: articles.stage,
      section: sections.name,
      // Instants of PostgreSQL are finer than a cursor; rounded, the next page begins where this one ends.
      editedAt: editedAt().mapWith(workingCopies.editedAt),
      editedBy: staff.name,
      publishedAt: articles.publishedAt,
    })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .leftJoin(sections, eq(sections.id, workingCopies.sectionId))
    .leftJoin(staff, eq(staff.id, workingCopies.editedBy))
    .where(and(...conditions(actor, filter)))
    .orderBy(desc(editedAt()), desc(articles.id))
    .limit(PAGE_SIZE + 1);
  return keysetPage(rows, PAGE_SIZE, (row) => ({ at: row.editedAt, id: row.id }));
}

export type StoryRow =
  Awaited<ReturnType<typeof listStories>> extends KeysetPage<infer T> ? T : never;

/** A story with its working copy. Throws NotFound, and Forbidden for one that the actor may not see. */
export async function getStory(actor: Actor, articleId: number) {
  const [row] = await db()
    .select({ article: articles, copy: workingCopies, section: sections.slug })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, articleId));
  if (!row) throw new NotFound("article");
  const { search: _, ...article } = row.article;
  const story = { ...article, liveSection: row.section, copy: row.copy };
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

function editedAt() {
  return sql`date_trunc('milliseconds', ${workingCopies.editedAt})`;
}

function conditions(actor: Actor, { stage, words, after }: StoryFilter): (SQL | undefined)[] {
  const cursor = parseCursor(after);
  return [
    seesAllStories(actor) ? undefined : own(actor),
    stage && eq(articles.stage, stage),
    words ? ilike(workingCopies.headline, `%${words.replace(/[\\%_]/g, "\\$&")}%`) : undefined,
    cursor &&
      sql`(${editedAt()}, ${articles.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
  ];
}

function own(actor: Actor): SQL {
  return isStaff(actor) ? eq(articles.createdBy, actor.staffId) : sql`false`;
}
