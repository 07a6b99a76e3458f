import { asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { topics } from "#db/schema/topics.ts";

/** The navigation stays one line or two; other sections are reached from their stories. */
const MOST_IN_NAVIGATION = 9;

/** The first sections of the first level, in the order of the navigation. */
export function listTopSections() {
  return db()
    .select({ id: sections.id, slug: sections.slug, name: sections.name })
    .from(sections)
    .where(isNull(sections.parentId))
    .orderBy(asc(sections.position), asc(sections.name))
    .limit(MOST_IN_NAVIGATION);
}

export type SectionLink = Awaited<ReturnType<typeof listTopSections>>[number];

/** Those sections again, each with the ids of itself and of everything below it. */
export function listBranches() {
  return db()
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      within: withDescendants(),
    })
    .from(sections)
    .where(isNull(sections.parentId))
    .orderBy(asc(sections.position), asc(sections.name))
    .limit(MOST_IN_NAVIGATION);
}

export type Branch = Awaited<ReturnType<typeof listBranches>>[number];

/** A section with the one above it, those right below it, and the ids of itself and everything below. */
export async function findSection(slug: string) {
  const [section] = await db()
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      description: sections.description,
      above: sql<SectionLink | null>`(select jsonb_build_object('id', above.id, 'slug', above.slug,
        'name', above.name) from sections above where above.id = sections.parent_id)`,
      below: sql<SectionLink[]>`coalesce((select jsonb_agg(jsonb_build_object('id', child.id,
        'slug', child.slug, 'name', child.name) order by child.position, child.name)
        from sections child where child.parent_id = sections.id), '[]')`,
      withDescendants: withDescendants(),
    })
    .from(sections)
    .where(eq(sections.slug, slug));
  return section;
}

export type SectionView = NonNullable<Awaited<ReturnType<typeof findSection>>>;

export async function findTopic(slug: string) {
  const [topic] = await db()
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      description: topics.description,
    })
    .from(topics)
    .where(eq(topics.slug, slug));
  return topic;
}

export type TopicView = NonNullable<Awaited<ReturnType<typeof findTopic>>>;

function withDescendants() {
  return sql<number[]>`(with recursive below(id) as (
      select sections.id union
      select child.id from sections child join below on child.parent_id = below.id
    ) select array_agg(below.id::int) from below)`;
}
