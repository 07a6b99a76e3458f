import { eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { authors } from "#db/schema/authors.ts";
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
