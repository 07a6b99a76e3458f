import { and, asc, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pages } from "#db/schema/pages.ts";
import { filesInBody, picturesInBody } from "#features/articles/queries.ts";
import { MOST_RECORDS } from "#features/records/rules.ts";

const isPublished = and(isNotNull(pages.publishedAt), lte(pages.publishedAt, sql`now()`));

/** A published static page. */
export async function findPage(slug: string) {
  const [page] = await db()
    .select({
      id: pages.id,
      slug: pages.slug,
      title: pages.title,
      body: pages.body,
      changedAt: pages.changedAt,
      pictures: picturesInBody(pages.body),
      files: filesInBody(pages.body),
    })
    .from(pages)
    .where(and(eq(pages.slug, slug), isPublished));
  return page;
}

/** Those of these static pages that are published. */
export async function listPublishedSlugs(slugs: string[]): Promise<string[]> {
  const rows = await db()
    .select({ slug: pages.slug })
    .from(pages)
    .where(and(inArray(pages.slug, slugs), isPublished));
  return rows.map(({ slug }) => slug);
}

/** Static pages at the desk, published or not. */
export function listPages() {
  return db()
    .select({
      id: pages.id,
      slug: pages.slug,
      title: pages.title,
      publishedAt: pages.publishedAt,
      changedAt: pages.changedAt,
    })
    .from(pages)
    .orderBy(asc(pages.title), asc(pages.id))
    .limit(MOST_RECORDS);
}

export async function findPageById(id: number) {
  const [page] = await db().select().from(pages).where(eq(pages.id, id));
  return page;
}
