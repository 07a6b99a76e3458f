import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { sections } from "#db/schema/sections.ts";
import { staff } from "#db/schema/staff.ts";
import { storyFilters } from "#db/schema/story-filters.ts";
import { topics } from "#db/schema/topics.ts";
import type { Actor } from "#features/auth/actor.ts";
import type { StoryFilter } from "#features/stories/input.ts";
import { storyConditions } from "#features/stories/story-conditions.ts";
import { formatStoryCursor, parseStoryCursor } from "#features/stories/story-cursor.ts";
import { storyOrder } from "#features/stories/story-order.ts";

const PAGE_SIZE = 50;
const MOST_NAMES = 3000;

/** Stories at the desk that the actor may see, narrowed and in an order, and the cursor of the next page. */
export async function listStories(actor: Actor, filter: StoryFilter, timeZone = "UTC") {
  const { orderBy, value, after } = storyOrder(filter.order ?? "edited");
  const cursor = parseStoryCursor(filter.after);
  const editor = alias(staff, "editor");
  const assignee = alias(staff, "assignee");
  const rows = await db()
    .select({
      id: articles.id,
      headline: workingCopies.headline,
      kind: workingCopies.kind,
      language: articles.language,
      stage: articles.stage,
      section: sections.name,
      authors: authorNames(),
      assignee: assignee.name,
      dueAt: articles.dueAt,
      editedAt: workingCopies.editedAt,
      editedBy: editor.name,
      publishedAt: articles.publishedAt,
      value,
    })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .leftJoin(sections, eq(sections.id, workingCopies.sectionId))
    .leftJoin(editor, eq(editor.id, workingCopies.editedBy))
    .leftJoin(assignee, eq(assignee.id, articles.assigneeId))
    .where(and(...storyConditions(actor, filter, timeZone), cursor && after(cursor)))
    .orderBy(orderBy)
    .limit(PAGE_SIZE + 1);
  const items = rows.slice(0, PAGE_SIZE).map(({ value: _, ...row }) => row);
  const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined;
  return { items, next: last && formatStoryCursor(last) };
}

export type StoryRow = Awaited<ReturnType<typeof listStories>>["items"][number];

/** Who is credited with the text, as the working copy has it. */
function authorNames() {
  return sql<string>`coalesce((select string_agg(${authors.name}, ', ' order by entry.position)
    from jsonb_array_elements(${workingCopies.bylines}) with ordinality as entry(byline, position)
    join ${authors} on ${authors.id} = (entry.byline ->> 'authorId')::bigint
    where entry.byline ->> 'role' = 'text'), '')`;
}

/** What the list can be narrowed to, and what a story can be given. */
export async function listStoryChoices() {
  const [sectionNames, authorNamesList, people, topicNames, languages] = await Promise.all([
    namesOf(sections, sections.position),
    namesOf(authors),
    db()
      .select({ id: staff.id, name: staff.name })
      .from(staff)
      .where(sql`${staff.disabledAt} is null`)
      .orderBy(asc(staff.name))
      .limit(MOST_NAMES),
    namesOf(topics),
    listLanguages(),
  ]);
  return {
    sections: sectionNames,
    authors: authorNamesList,
    people,
    topics: topicNames,
    languages,
  };
}

export type StoryChoices = Awaited<ReturnType<typeof listStoryChoices>>;

function namesOf(
  table: typeof sections | typeof authors | typeof topics,
  ...first: (typeof sections.position)[]
) {
  return db()
    .select({ id: table.id, name: table.name })
    .from(table)
    .orderBy(...first, asc(table.name))
    .limit(MOST_NAMES);
}

/** Each language that a story is written in: one step in the index for each, whatever the archive holds. */
async function listLanguages(): Promise<string[]> {
  const { rows } = await db().execute<{ language: string }>(sql`with recursive known as (
      select min(${articles.language}) as language from ${articles}
      union all
      select (select min(language) from articles where language > known.language) from known where known.language is not null)
    select language from known where language is not null`);
  return rows.map(({ language }) => language);
}

/** What one person keeps under a name. */
export function listStoryFilters(staffId: number) {
  return db()
    .select({ id: storyFilters.id, name: storyFilters.name, query: storyFilters.query })
    .from(storyFilters)
    .where(eq(storyFilters.staffId, staffId))
    .orderBy(asc(sql`lower(${storyFilters.name})`))
    .limit(100);
}

export type KeptFilter = Awaited<ReturnType<typeof listStoryFilters>>[number];
