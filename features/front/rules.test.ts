import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeCard } from "#components/test/make-card.ts";
import { makePicture } from "#components/test/make-picture.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";
import type { SeriesOnFront } from "#features/articles/queries.ts";
import { type FrontSupply, placedIds, planFront } from "#features/front/rules.ts";

const sections = [1, 2, 3].map((id) => ({ id, slug: `section-${id}`, name: `Section ${id}` }));
const ids = (cards: ArticleCard[]) => cards.map(({ id }) => id);

describe("E15: whatever editors chose and whatever is published", () => {
  const story = fc.record({
    section: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom("news", "opinion", "sponsored"),
    series: fc.option(fc.constantFrom("letters", "second")),
    isPictured: fc.boolean(),
  });
  const supplies = fc
    .record({
      stories: fc.array(story, { maxLength: 40 }),
      choices: fc.uniqueArray(
        fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 })),
        { selector: ([place]) => place, maxLength: 12 },
      ),
      hasQuiz: fc.boolean(),
    })
    .map(({ stories, choices, hasQuiz }) =>
      supplyOf(
        stories.map(({ section, kind, series, isPictured }, at) =>
          makeCard(at + 1, {
            section: sections[section - 1]!,
            kind: kind as ArticleCard["kind"],
            series: series === null ? null : { slug: series, name: series },
            picture: isPictured ? makePicture() : null,
          }),
        ),
        { choices: withoutDoubles(choices), hasQuiz },
      ),
    );

  test("no story stands twice, and none that is not in the supply", () => {
    fc.assert(
      fc.property(supplies, (supply) => {
        const placed = placedIds(planFront(supply));
        expect(new Set(placed).size).toBe(placed.length);
        const known = new Set(ids([...supply.stories]));
        expect(placed.filter((id) => !known.has(id))).toEqual([]);
      }),
    );
  });

  test("what an editor chose stands on the page, unless an earlier place had nothing else", () => {
    fc.assert(
      fc.property(supplies, (supply) => {
        const placed = new Set(placedIds(planFront(supply)));
        for (const card of supply.chosen.values()) expect(placed.has(card.id)).toBe(true);
      }),
    );
  });

  test("no place stays empty while there are stories for it, and no section stands without one", () => {
    fc.assert(
      fc.property(supplies, (supply) => {
        const plan = planFront(supply);
        expect(plan.lead === undefined).toBe(
          supply.stories.every(({ kind }) => kind === "sponsored") && supply.chosen.size === 0,
        );
        if (plan.beside.length < 3)
          expect(plan.below.filter((card) => card.kind !== "sponsored")).toEqual([]);
        expect(plan.departments.filter(({ cards }) => cards.length === 0)).toEqual([]);
        expect(plan.opinions).not.toHaveLength(1);
      }),
    );
  });

  test("paid stories stand where an editor put them and in their sections, nowhere else", () => {
    fc.assert(
      fc.property(supplies, (supply) => {
        const { lead, beside, below, latest } = planFront(supply);
        const chosen = new Set(ids([...supply.chosen.values()]));
        const filled = [...(lead ? [lead] : []), ...beside, ...below, ...latest];
        const paid = filled.filter((card) => card.kind === "sponsored" && !chosen.has(card.id));
        expect(paid).toEqual([]);
      }),
    );
  });
});

describe("places", () => {
  test("an editor's choices stand in theirs, the newest in the others", () => {
    const plan = planFront(
      supplyOf(stories(12), {
        choices: [
          [1, 9],
          [3, 8],
        ],
      }),
    );
    expect(plan.lead?.id).toBe(9);
    expect(ids(plan.beside)).toEqual([1, 8, 2]);
    expect(ids(plan.latest)).toEqual([3, 4, 5, 6]);
  });

  test("a choice that is in no list any more leaves its place to the newest, and moves nobody", () => {
    const withdrawn = planFront(
      supplyOf(stories(9), {
        choices: [
          [2, 7],
          [4, 8],
        ],
      }),
    );
    expect(withdrawn.lead?.id).toBe(1);
    expect(ids(withdrawn.beside)).toEqual([7, 2, 8]);
  });

  test("four more below the lead as soon as an editor chose for one of them, eight for one further down", () => {
    expect(planFront(supplyOf(stories(20))).below).toEqual([]);
    const four = planFront(supplyOf(stories(20), { choices: [[6, 15]] }));
    expect(ids(four.below)).toEqual([5, 15, 6, 7]);
    const eight = planFront(supplyOf(stories(20), { choices: [[12, 15]] }));
    expect(ids(eight.below)).toEqual([5, 6, 7, 8, 9, 10, 11, 15]);
  });

  test("the page is led by the newest story with a picture, if that is one of the newest five", () => {
    const pictured = (at: number) =>
      stories(9).map((card) => (card.id === at ? { ...card, picture: makePicture() } : card));
    expect(planFront(supplyOf(pictured(5))).lead?.id).toBe(5);
    expect(planFront(supplyOf(pictured(6))).lead?.id).toBe(1);
  });

  test.each([
    [0, undefined, [], []],
    [1, 1, [], []],
    [3, 1, [2, 3], []],
    [5, 1, [2, 3, 4], [5]],
  ])("%i stories", (count, lead, beside, latest) => {
    const plan = planFront(supplyOf(stories(count)));
    expect([plan.lead?.id, ids(plan.beside), ids(plan.latest)]).toEqual([lead, beside, latest]);
    expect(plan.departments).toEqual([]);
  });

  test("a quiz takes one place of the latest", () => {
    expect(ids(planFront(supplyOf(stories(9), { hasQuiz: true })).latest)).toEqual([5, 6, 7]);
  });
});

test("S2: a column shows its newest story that does not stand higher up, three columns at most", () => {
  const own = { series: { slug: "letters", name: "Letters" } };
  const cards = stories(9).map((card) => ([1, 6].includes(card.id) ? { ...card, ...own } : card));
  const columns = ["letters", "b", "c", "d"].map((slug) => columnOf(slug));
  columns[0]!.latest = cards[0]!;
  const plan = planFront({ ...supplyOf(cards), columns });
  expect(plan.lead?.id).toBe(1);
  expect(plan.columns.map(({ slug, latest }) => [slug, latest?.id])).toEqual([
    ["letters", 6],
    ["b", undefined],
    ["c", undefined],
  ]);
  expect(ids(plan.latest)).toEqual([5, 7, 8, 9]);
});

test("opinions stand together, four at most; a single one stands with the others", () => {
  const opinion = (...opinions: number[]) =>
    planFront(
      supplyOf(
        stories(12).map((card) =>
          opinions.includes(card.id) ? { ...card, kind: "opinion" as const } : card,
        ),
      ),
    );
  expect(ids(opinion(5, 7, 8, 9, 10, 11).opinions)).toEqual([5, 7, 8, 9]);
  expect(ids(opinion(1, 7).opinions)).toEqual([]);
  expect(ids(opinion(1, 7).latest)).toContain(7);
});

test("each section shows at most three of those that stand nowhere else", () => {
  const cards = stories(14).map((card) => ({ ...card, section: sections[1]! }));
  const { departments } = planFront(supplyOf(cards));
  expect(departments).toEqual([{ section: sections[1], cards: cards.slice(8, 11) }]);
});

function stories(count: number): ArticleCard[] {
  return Array.from({ length: count }, (_, at) => makeCard(at + 1));
}

interface Choosing {
  choices?: [place: number, id: number][];
  hasQuiz?: boolean;
}

function supplyOf(
  cards: ArticleCard[],
  { choices = [], hasQuiz = false }: Choosing = {},
): FrontSupply {
  return {
    chosen: new Map(
      choices.flatMap(([place, id]) => {
        const card = cards.find((one) => one.id === id);
        return card ? [[place, card] as const] : [];
      }),
    ),
    stories: cards,
    columns: [],
    departments: sections.map((section) => ({
      section,
      cards: cards.filter((card) => card.section.id === section.id),
    })),
    hasQuiz,
  };
}

function withoutDoubles(choices: [number, number][]): [number, number][] {
  return choices
    .filter(([, id], at) => choices.findIndex(([, other]) => other === id) === at)
    .sort(([one], [other]) => one - other);
}

function columnOf(slug: string): SeriesOnFront {
  return { slug, name: slug, partner: "", promise: "", latest: null } as unknown as SeriesOnFront;
}
