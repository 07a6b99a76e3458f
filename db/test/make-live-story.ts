import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { sections } from "#db/schema/sections.ts";

interface Story {
  slug?: string;
  headline?: string;
  commentMode?: "open" | "premoderated" | "closed";
}

/** A section with one story that the public can read, written straight into the tables. */
export async function makeLiveStory({
  slug = "a-story",
  headline = "A story",
  commentMode = "premoderated",
}: Story = {}) {
  const [section] = await db()
    .insert(sections)
    .values({ slug: `news-${slug}`, name: "News" })
    .returning({ id: sections.id, slug: sections.slug });
  const [article] = await db()
    .insert(articles)
    .values({ slug, commentMode })
    .returning({ id: articles.id, slug: articles.slug });
  const [revision] = await db()
    .insert(revisions)
    .values({ articleId: article!.id, number: 1, headline, sectionId: section!.id })
    .returning({ id: revisions.id });
  await db()
    .update(articles)
    .set({
      stage: "live",
      liveRevisionId: revision!.id,
      sectionId: section!.id,
      publishedAt: new Date("2026-10-20T09:40:00Z"),
    })
    .where(eq(articles.id, article!.id));
  return { ...article!, section: section! };
}
