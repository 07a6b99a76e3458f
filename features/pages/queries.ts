import { and, eq, isNotNull, lte, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pages } from "#db/schema/pages.ts";

/** A published static page. */
export async function findPage(slug: string) {
  const [page] = await db()
    .select({
      id: pages.id,
      slug: pages.slug,
      title: pages.title,
      body: pages.body,
      changedAt: pages.changedAt,
    })
    .from(pages)
    .where(
      and(eq(pages.slug, slug), isNotNull(pages.publishedAt), lte(pages.publishedAt, sql`now()`)),
    );
  return page;
}
