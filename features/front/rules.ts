import type { ArticleCard } from "#features/articles/card-view.ts";
import type { SeriesOnFront } from "#features/articles/queries.ts";
import type { SectionLink } from "#features/taxonomy/queries.ts";

/** What the front page may show. */
export interface FrontSupply {
  /** An editor's choices by place, 1 to 12, without those that are in no list any more. */
  chosen: ReadonlyMap<number, ArticleCard>;
  /** Stories that rules may place, the newest first. */
  stories: readonly ArticleCard[];
  columns: readonly SeriesOnFront[];
  /** Stories of each section and of all below it, the newest first. */
  departments: readonly Department[];
  /** A quiz takes the last place of the latest. */
  hasQuiz: boolean;
}

export interface Department {
  section: SectionLink;
  cards: ArticleCard[];
}

/** Every place of the front page, from the top. No story stands in two. */
export interface FrontPlan {
  lead?: ArticleCard;
  beside: ArticleCard[];
  below: ArticleCard[];
  columns: SeriesOnFront[];
  opinions: ArticleCard[];
  latest: ArticleCard[];
  departments: Department[];
}

/** Fills one part of the page from what the rules before it left. */
type FrontRule = (supply: FrontSupply, plan: FrontPlan) => Partial<FrontPlan>;

const BESIDE = [2, 3, 4];
const BELOW = [5, 6, 7, 8];
const FURTHER_BELOW = [9, 10, 11, 12];
const MOST_COLUMNS = 3;
const FEWEST_OPINIONS = 2;
const MOST_OPINIONS = 4;
const LATEST = 4;
const PER_DEPARTMENT = 3;
/** How far down a picture is looked for to lead the page with. */
const NEWEST = 5;

const frontRules: readonly FrontRule[] = [
  lead,
  beside,
  below,
  columns,
  opinions,
  latest,
  departments,
];

/** The front page: an editor's choices in their places, the newest that is left in all others. */
export function planFront(supply: FrontSupply): FrontPlan {
  let plan: FrontPlan = {
    beside: [],
    below: [],
    columns: [],
    opinions: [],
    latest: [],
    departments: [],
  };
  for (const rule of frontRules) plan = { ...plan, ...rule(supply, plan) };
  return plan;
}

/** Ids of all stories that a plan has placed. */
export function placedIds(plan: FrontPlan): number[] {
  const cards = [
    ...(plan.lead ? [plan.lead] : []),
    ...plan.beside,
    ...plan.below,
    ...plan.columns.flatMap(({ latest: story }) => story ?? []),
    ...plan.opinions,
    ...plan.latest,
    ...plan.departments.flatMap((department) => department.cards),
  ];
  return cards.map(({ id }) => id);
}

/** Place 1; else the newest story with a picture, if it is among the newest few; else the newest. */
function lead(supply: FrontSupply, plan: FrontPlan): Partial<FrontPlan> {
  const free = freeStories(supply, plan).filter(isNotPaid);
  const pictured = free.slice(0, NEWEST).find((card) => card.picture);
  const first = supply.chosen.get(1) ?? pictured ?? free[0] ?? [...supply.chosen.values()][0];
  return first ? { lead: first } : {};
}

function beside(supply: FrontSupply, plan: FrontPlan): Partial<FrontPlan> {
  return { beside: fillPlaces(BESIDE, supply, plan) };
}

/** Places 5 to 8, then 9 to 12: each four are there when an editor chose for one of them. */
function below(supply: FrontSupply, plan: FrontPlan): Partial<FrontPlan> {
  const placed = new Set(placedIds(plan));
  const isWanted = (place: number) => {
    const card = supply.chosen.get(place);
    return card !== undefined && !placed.has(card.id);
  };
  if (FURTHER_BELOW.some(isWanted))
    return { below: fillPlaces([...BELOW, ...FURTHER_BELOW], supply, plan) };
  return { below: BELOW.some(isWanted) ? fillPlaces(BELOW, supply, plan) : [] };
}

/** Each column with its newest story that does not stand higher up. */
function columns(supply: FrontSupply, plan: FrontPlan): Partial<FrontPlan> {
  const free = freeStories(supply, plan);
  const placed = new Set(placedIds(plan));
  return {
    columns: supply.columns.slice(0, MOST_COLUMNS).map((column) => {
      if (!column.latest || !placed.has(column.latest.id)) return column;
      return { ...column, latest: free.find((card) => card.series?.slug === column.slug) ?? null };
    }),
  };
}

/** Opinions stand together; one alone stands in its section. */
function opinions(supply: FrontSupply, plan: FrontPlan): Partial<FrontPlan> {
  const free = freeStories(supply, plan).filter((card) => card.kind === "opinion");
  return free.length < FEWEST_OPINIONS ? {} : { opinions: free.slice(0, MOST_OPINIONS) };
}

function latest(supply: FrontSupply, plan: FrontPlan): Partial<FrontPlan> {
  const places = supply.hasQuiz ? LATEST - 1 : LATEST;
  return { latest: freeStories(supply, plan).filter(isNotPaid).slice(0, places) };
}

/** Sections with nothing left are left out. */
function departments(supply: FrontSupply, plan: FrontPlan): Partial<FrontPlan> {
  const placed = new Set(placedIds(plan));
  const filled = supply.departments.map(({ section, cards }) => {
    const own = cards.filter((card) => !placed.has(card.id)).slice(0, PER_DEPARTMENT);
    for (const card of own) placed.add(card.id);
    return { section, cards: own };
  });
  return { departments: filled.filter(({ cards }) => cards.length > 0) };
}

function fillPlaces(
  places: readonly number[],
  supply: FrontSupply,
  plan: FrontPlan,
): ArticleCard[] {
  const placed = new Set(placedIds(plan));
  const filling = freeStories(supply, plan).filter(isNotPaid);
  return places.flatMap((place) => {
    const chosen = supply.chosen.get(place);
    const card =
      chosen && !placed.has(chosen.id) ? chosen : filling.find(({ id }) => !placed.has(id));
    if (!card) return [];
    placed.add(card.id);
    return [card];
  });
}

/** Stories that stand nowhere yet, the newest first; what an editor chose for another place comes last. */
function freeStories(supply: FrontSupply, plan: FrontPlan): ArticleCard[] {
  const placed = new Set(placedIds(plan));
  const chosen = [...supply.chosen.values()];
  const reserved = new Set(chosen.map(({ id }) => id));
  return [...supply.stories.filter(({ id }) => !reserved.has(id)), ...chosen].filter(
    ({ id }) => !placed.has(id),
  );
}

/** What is paid for fills no place by itself: an editor may put it there, and its section lists it. */
function isNotPaid(card: ArticleCard): boolean {
  return card.kind !== "sponsored";
}
