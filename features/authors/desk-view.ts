import { asc, eq, ilike, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { pictureOf } from "#features/media/picture-view.ts";
import { MOST_RECORDS } from "#features/records/rules.ts";
import { likePattern } from "#lib/like-pattern.ts";

/** Authors whose name has these words, with the number of stories that are live under it. */
export function listAuthors(words: string) {
  return db()
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      title: authors.title,
      organization: authors.organization,
      stories: sql<number>`(select count(distinct ${bylines.articleId})::int from ${bylines}
        where ${bylines.authorId} = authors.id)`,
    })
    .from(authors)
    .where(words ? ilike(authors.name, likePattern(words)) : undefined)
    .orderBy(asc(authors.name), asc(authors.id))
    .limit(MOST_RECORDS);
}

export async function findAuthorById(id: number) {
  const [row] = await db()
    .select({ author: authors, portrait: pictureOf(sql`authors.portrait_id`) })
    .from(authors)
    .where(eq(authors.id, id));
  return row;
}
