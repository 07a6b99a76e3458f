import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FrontPage } from "#components/layout/front-page.tsx";
import { makeCard } from "#components/test/make-card.ts";
import { makePicture } from "#components/test/make-picture.ts";
import type { SeriesOnFront } from "#features/articles/queries.ts";
import type { Front } from "#features/front/compose-front.ts";
import type { QuizCard } from "#features/quizzes/quiz-view.ts";

const column: SeriesOnFront = {
  slug: "letters",
  name: "Letters",
  partner: "",
  promise: "",
  cadence: "",
  colour: "#0f5c8c",
  endedAt: null,
  latest: null,
};
const picture = makePicture();

describe("fewer stories than places", () => {
  test("a publication without a story says so, and shows no frame", () => {
    const html = front({});
    expect(html).toContain("Nothing has been published yet.");
    expect(html).not.toContain("<section");
  });

  test("a lead alone stands alone, and parts with nothing in them are left out", () => {
    const html = front({ lead: makeCard(1) });
    expect(html).toContain('class="front-lead alone"');
    expect(html).not.toMatch(/id="latest"|class="band"|departments|<ul/);
  });

  test("what stands beside the lead is a list of its own", () => {
    const html = front({ lead: makeCard(1), beside: [makeCard(2), makeCard(3)] });
    expect(storiesIn(html)).toEqual([1, 2, 3]);
    expect(html.match(/<ul class="beside">/g)).toHaveLength(1);
  });
});

describe("E15: every place shows what was planned for it, from the top", () => {
  const plan = {
    lead: makeCard(1),
    beside: [makeCard(2)],
    below: [makeCard(3)],
    opinions: [makeCard(5), makeCard(6)],
    latest: [makeCard(4)],
    departments: [
      { section: { id: 3, slug: "money", name: "Money" }, cards: [makeCard(7), makeCard(8)] },
    ],
  };

  test("in the order of the page", () => {
    expect(storiesIn(front(plan))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("a section has a heading that leads to it, and the picture of its first story", () => {
    const cards = [7, 8].map((id) => makeCard(id, { picture }));
    const department = { section: { id: 3, slug: "money", name: "Money" }, cards };
    const html = front({ lead: makeCard(1), departments: [department] });
    expect(html).toContain('<h2 class="heading" id="section-3"><a href="/money">Money</a></h2>');
    expect(html.match(/<picture>/g)).toHaveLength(1);
  });

  test("the newest quiz takes the last place of the latest, and stands there without a story too", () => {
    const quiz: QuizCard = {
      id: 1,
      slug: "a-week",
      language: "en",
      title: "A week in questions",
      standfirst: "",
      publishedAt: new Date("2026-10-20T09:40:00Z"),
      section: null,
      questionCount: 5,
      picture: null,
    };
    const beside = front({ lead: makeCard(1), latest: [makeCard(2)] }, quiz);
    expect(beside.indexOf("Headline 2")).toBeLessThan(beside.indexOf("A week in questions"));
    const alone = front({ lead: makeCard(1) }, quiz);
    expect(alone).toContain('id="latest">Quiz</h2>');
  });
});

test("A6: the lead's picture is fetched first, and alone", () => {
  const pictured = [1, 2, 3].map((id) => makeCard(id, { picture }));
  const html = front({ lead: pictured[0]!, below: pictured.slice(1, 2), latest: [pictured[2]!] });
  expect(html.match(/fetchPriority="high"/g)).toHaveLength(1);
  expect(html.indexOf("fetchPriority")).toBeLessThan(html.indexOf("Headline 2"));
});

describe("S2: columns on the front page", () => {
  const latest = {
    id: 9,
    language: "en",
    slug: "tenth",
    headline: "The tenth letter",
    section: { slug: "peace" },
  };

  test("each with its partner, its promise and its latest story", () => {
    const html = front({
      lead: makeCard(1),
      columns: [
        { ...column, partner: "The Observer", promise: "Every Friday.", latest },
        { ...column, slug: "second", name: "Second" },
      ],
    });
    expect(html.match(/class="band"/g)).toHaveLength(2);
    expect(html).toContain("Column · with The Observer");
    expect(html).toContain('<a href="/series/letters">Letters</a></h2><p>Every Friday.</p>');
    expect(html).toContain('<a href="/peace/tenth">Latest: The tenth letter</a>');
  });

  test("a column without a story yet leads to itself alone", () => {
    const html = front({ lead: makeCard(1), columns: [column] });
    expect(html).toContain(">Column</p>");
    expect(html).not.toContain("Latest:");
  });
});

function front(plan: Partial<Front>, quiz: QuizCard | null = null): string {
  const empty = { beside: [], below: [], columns: [], opinions: [], latest: [], departments: [] };
  const full: Front = { ...empty, portraits: new Map(), ...plan };
  return renderToStaticMarkup(<FrontPage front={full} quiz={quiz} />);
}

function storiesIn(html: string): number[] {
  return [...html.matchAll(/>Headline (\d+)</g)].map(([, id]) => Number(id));
}
