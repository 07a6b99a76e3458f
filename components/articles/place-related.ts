import type { Block, Body } from "#features/articles/body/schema.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";

export interface PlacedRelated {
  /** Stories of each list between the paragraphs, by the list. */
  lists: Map<Block, ArticleCard[]>;
  /** The stories that no list shows, for the end of the page. */
  rest: ArticleCard[];
}

/** Divides the related stories over the places of a page, the nearest first; none stands twice (A8). */
export function placeRelated(
  body: Body,
  related: ArticleCard[],
  story: { section: { id: number }; series: { id: number } | null },
): PlacedRelated {
  const lists = new Map<Block, ArticleCard[]>();
  let rest = related;
  for (const block of body.content) {
    if (block.type !== "relatedList") continue;
    const { basis, count } = block.attrs;
    const fitting = rest.filter((card) => fits(card, basis, story));
    const shown = (fitting.length > 0 ? fitting : rest).slice(0, count);
    lists.set(block, shown);
    rest = rest.filter((card) => !shown.includes(card));
  }
  return { lists, rest };
}

function fits(
  card: ArticleCard,
  basis: string,
  story: { section: { id: number }; series: { id: number } | null },
): boolean {
  if (basis === "section") return card.section.id === story.section.id;
  if (basis === "series") return story.series !== null && card.seriesId === story.series.id;
  return true;
}
