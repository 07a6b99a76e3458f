import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { sections } from "#db/schema/sections.ts";
import { bodyOf } from "#db/test/body-of.ts";
import type { Actor } from "#features/auth/actor.ts";
import { createArticle } from "#features/revisions/create-article.ts";

type Content = Partial<typeof workingCopies.$inferInsert>;

/** A section with a name of its own. */
export async function makeSection(
  tx: Pick<Transaction, "insert" | "update">,
): Promise<{ id: number; slug: string }> {
  const slug = `section-${crypto.randomUUID().slice(0, 8)}`;
  const [section] = await tx
    .insert(sections)
    .values({ slug, name: slug })
    .returning({ id: sections.id, slug: sections.slug });
  return section!;
}

/** An author without an account. */
export async function makeAuthor(tx: Pick<Transaction, "insert" | "update">): Promise<number> {
  const slug = `author-${crypto.randomUUID().slice(0, 8)}`;
  const [author] = await tx
    .insert(authors)
    .values({ slug, name: "Amara Diallo" })
    .returning({ id: authors.id });
  return author!.id;
}

/** A story of `actor` that passes every check, and its section. */
export async function makeStory(
  tx: Pick<Transaction, "insert" | "update">,
  actor: Actor,
  content: Content = {},
) {
  const section = await makeSection(tx);
  const authorId = await makeAuthor(tx);
  const { articleId } = await createArticle(actor);
  await tx
    .update(workingCopies)
    .set({
      headline: "Two candidates, one chair",
      standfirst: "A deputy’s bid breaks a custom.",
      body: bodyOf("The contest had not been expected before spring."),
      sectionId: section.id,
      bylines: [{ authorId, role: "text" }],
      ...content,
    })
    .where(eq(workingCopies.articleId, articleId));
  return { articleId, section, authorId };
}
