import type { ArticleCard } from "#features/articles/card-view.ts";
import type { ComposedFront } from "#features/front/compose-front.ts";
import { PLACES } from "#features/front/slot.ts";

/** Why a story stands in its place. */
export type Why = "editor" | "picture" | "newest";

export interface FilledPlace {
  place: number;
  /** Undefined where the place is not there, or no story was left for it. */
  card?: ArticleCard;
  why?: Why;
}

const LAST_BESIDE = 4;

/** The twelve places that an editor may fill, with the story that readers get in each, and why. */
export function placesOf({ lead, beside, below, chosen }: ComposedFront): FilledPlace[] {
  const isChosen = (card: ArticleCard) => [...chosen.values()].some(({ id }) => id === card.id);
  const byRule = {
    beside: beside.filter((card) => !isChosen(card)),
    below: below.filter((card) => !isChosen(card)),
  };
  const ruleOf = (place: number) => (place <= LAST_BESIDE ? byRule.beside : byRule.below);
  return Array.from({ length: PLACES }, (_, at) => at + 1).map((place): FilledPlace => {
    const own = chosen.get(place);
    // Where nothing else is left, the first of what was chosen leads the page.
    if (place === 1 && lead && !own)
      return { place, card: lead, why: lead.picture ? "picture" : "newest" };
    if (own && (place === 1 || own.id !== lead?.id)) return { place, card: own, why: "editor" };
    const card = place === 1 ? undefined : ruleOf(place).shift();
    return card ? { place, card, why: "newest" } : { place };
  });
}
