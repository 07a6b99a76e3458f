import { eq } from "drizzle-orm";
import { articles } from "#db/schema/articles.ts";
import { selectCards } from "#features/articles/card-view.ts";

/** A listed story as a card, by its id. */
export async function findCard(articleId: number) {
  const [card] = await selectCards(eq(articles.id, articleId)).limit(1);
  return card;
}

/** A listed story as a card, by the last part of its address. */
export async function findCardAt(slug: string) {
  const [card] = await selectCards(eq(articles.slug, slug)).limit(1);
  return card;
}
