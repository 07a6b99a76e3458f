import type { ArticleCard } from "#features/articles/card-view.ts";
import { listSeriesOnFront } from "#features/articles/queries.ts";
import { listForDepartments, listForTop, listPortraits } from "#features/front/queries.ts";
import { type FrontPlan, placedIds, planFront } from "#features/front/rules.ts";
import type { Slot } from "#features/front/slot.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { siteTag } from "#features/settings/tags.ts";
import { type Branch, listBranches } from "#features/taxonomy/queries.ts";
import { keep } from "#lib/keep.ts";

const NEWEST = 24;
const OPINIONS = 8;
const COLUMNS = 3;
const PER_DEPARTMENT = 3;

/** The front page's stories in their places, and the portraits of those whose opinions it shows, by slug. */
export interface Front extends FrontPlan {
  portraits: Map<string, Picture>;
}

/** A story that an editor chose, perhaps under a headline of this place. */
export interface ChosenCard extends ArticleCard {
  ownHeadline: string;
}

export interface ComposedFront extends Front {
  /** What an editor chose, by place, of what readers may see. */
  chosen: ReadonlyMap<number, ChosenCard>;
}

interface FrontWanted {
  slots: readonly Omit<Slot, "until">[];
  /** The publication's. */
  language: string;
  hasQuiz: boolean;
}

/** The front page as an arrangement makes it: an editor's choices in their places, rules for the rest. */
export async function composeFront({
  slots,
  language,
  hasQuiz,
}: FrontWanted): Promise<ComposedFront> {
  const ids = slots.map(({ articleId }) => articleId);
  const [branches, stories, columns] = await Promise.all([
    keep("branches", [siteTag()], listBranches),
    listForTop({ chosen: ids, language, newest: NEWEST, opinions: OPINIONS }),
    listSeriesOnFront(COLUMNS),
  ]);
  const chosen = cardsInPlaces(slots, stories);
  const supply = { chosen, stories, columns, hasQuiz };
  const placed = placedIds(planFront({ ...supply, departments: [] }));
  const cards = await listForDepartments(branches, { language, placed, each: PER_DEPARTMENT });
  const plan = planFront({ ...supply, departments: inDepartments(branches, cards) });
  return { ...plan, chosen, portraits: await listPortraits(writersOf(plan.opinions)) };
}

/** Choices that are in no list any more are left out: their places are filled. */
function cardsInPlaces(slots: FrontWanted["slots"], cards: ArticleCard[]): ComposedFront["chosen"] {
  return new Map(
    slots.flatMap(({ place, articleId, headline }) => {
      const card = cards.find(({ id }) => id === articleId);
      if (!card) return [];
      const ownHeadline = card.headline;
      return [[place, { ...card, ownHeadline, headline: headline || ownHeadline }] as const];
    }),
  );
}

function inDepartments(branches: Branch[], cards: ArticleCard[]) {
  return branches.map(({ within, ...section }) => ({
    section,
    cards: cards.filter((card) => within.includes(card.section.id)),
  }));
}

function writersOf(cards: ArticleCard[]): string[] {
  return cards.flatMap((card) => card.bylines.slice(0, 1).map(({ slug }) => slug));
}
