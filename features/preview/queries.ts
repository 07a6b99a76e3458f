import { and, desc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { previewLinks } from "#db/schema/preview-links.ts";
import { staff } from "#db/schema/staff.ts";
import { hashSecret } from "#lib/secret-token.ts";

const MOST_LINKS = 50;

/** Links to a story that still work, the newest first. */
export function listPreviewLinks(articleId: number) {
  return db()
    .select({
      id: previewLinks.id,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
      createdBy: staff.name,
    })
    .from(previewLinks)
    .leftJoin(staff, eq(staff.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.articleId, articleId), works()))
    .orderBy(desc(previewLinks.id))
    .limit(MOST_LINKS);
}

export type PreviewLink = Awaited<ReturnType<typeof listPreviewLinks>>[number];

/** The story that a link shows: none once it has ended, and none while the story is under embargo (E8). */
export async function findSharedStory(secret: string): Promise<number | undefined> {
  const [link] = await db()
    .select({ articleId: previewLinks.articleId })
    .from(previewLinks)
    .innerJoin(articles, eq(articles.id, previewLinks.articleId))
    .where(
      and(
        eq(previewLinks.hash, hashSecret(secret)),
        works(),
        isNull(articles.withheldAt),
        or(isNull(articles.embargoUntil), lte(articles.embargoUntil, sql`now()`)),
      ),
    );
  return link?.articleId;
}

function works() {
  return and(isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, sql`now()`));
}
