import { and, eq, inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { BylineRole } from "#db/enums.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { media } from "#db/schema/media.ts";
import { type Picture, pictureJson } from "#features/media/picture-view.ts";

export async function findAuthor(slug: string) {
  const [author] = await db()
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      title: authors.title,
      organization: authors.organization,
      organizationUrl: authors.organizationUrl,
      biography: authors.biography,
      website: authors.website,
      fediverse: authors.fediverse,
      portrait: sql<Picture | null>`case when ${media.path} is null then null else ${pictureJson()} end`,
    })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.portraitId))
    .where(eq(authors.slug, slug));
  return author;
}

export type AuthorView = NonNullable<Awaited<ReturnType<typeof findAuthor>>>;

/** What somebody did for each of these stories, by the story's id. */
export async function listRoles(
  authorId: number,
  articleIds: number[],
): Promise<Map<number, BylineRole[]>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db()
    .select({
      id: bylines.articleId,
      roles: sql<BylineRole[]>`array_agg(${bylines.role} order by ${bylines.position})`,
    })
    .from(bylines)
    .where(and(eq(bylines.authorId, authorId), inArray(bylines.articleId, articleIds)))
    .groupBy(bylines.articleId);
  return new Map(rows.map(({ id, roles }) => [id, roles]));
}
