import type { ArticleCard } from "#features/articles/card-view.ts";
import { listSeriesOnFront } from "#features/articles/queries.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import {
  listChoices,
  listForDepartments,
  listForTop,
  listPortraits,
} from "#features/front/queries.ts";
import { type FrontPlan, type FrontSupply, placedIds, planFront } from "#features/front/rules.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { siteTag } from "#features/settings/tags.ts";
import { type Branch, listBranches } from "#features/taxonomy/queries.ts";
import { keep } from "#lib/keep.ts";
import { dependsOn } from "#lib/render.ts";

const NEWEST = 24;
const OPINIONS = 8;
const COLUMNS = 3;
const PER_DEPARTMENT = 3;

/** The front page's stories in their places, and the portraits of those whose opinions it shows, by slug. */
export interface Front extends FrontPlan {
  portraits: Map<string, Picture>;
}

/** The front page: an editor's choices in their places, rules for the rest. */
export async function loadFront({
  language,
  hasQuiz,
}: {
  language: string;
  hasQuiz: boolean;
}): Promise<Front> {
  dependsOn(siteTag(), allArticlesTag());
  const [branches, choices, stories, columns] = await Promise.all([
    keep("branches", [siteTag()], listBranches),
    listChoices(),
    listForTop({ language, newest: NEWEST, opinions: OPINIONS }),
    listSeriesOnFront(COLUMNS),
  ]);
  const chosen = cardsInPlaces(choices, stories);
  const supply = { chosen, stories, columns, hasQuiz };
  const placed = placedIds(planFront({ ...supply, departments: [] }));
  const cards = await listForDepartments(branches, { language, placed, each: PER_DEPARTMENT });
  const plan = planFront({ ...supply, departments: inDepartments(branches, cards) });
  return { ...plan, portraits: await listPortraits(writersOf(plan.opinions)) };
}

/** Choices that are in no list any more are left out: their places are filled. */
function cardsInPlaces(
  choices: { position: number; articleId: number }[],
  cards: ArticleCard[],
): FrontSupply["chosen"] {
  return new Map(
    choices.flatMap(({ position, articleId }) => {
      const card = cards.find(({ id }) => id === articleId);
      return card ? [[position, card] as const] : [];
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
