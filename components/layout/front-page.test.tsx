import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FrontPage } from "#components/layout/front-page.tsx";
import { makeCard } from "#components/test/make-card.ts";
import { makePicture } from "#components/test/make-picture.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";

const sections = [1, 2, 3].map((id) => ({
  id,
  slug: `section-${id}`,
  name: `Section ${id}`,
}));
const column = { slug: "letters", name: "Letters", partner: "", promise: "", latest: null };

describe("E15", () => {
  test("no story stands on the front page twice, and the newest come first", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 40 }), (homes) => {
        const cards = homes.map((section, place) => cardIn(section, place + 1));
        const shown = storiesIn(front(cards));
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.slice(0, 8)).toEqual(cards.slice(0, 8).map(({ id }) => id));
      }),
    );
  });

  test("nor does one that a column names as its latest", () => {
    const place = fc.record({
      section: fc.integer({ min: 1, max: 4 }),
      run: fc.option(fc.constantFrom("letters", "second", "third")),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const cards = places.map(({ section, run }, at) => ({
          ...cardIn(section, at + 1),
          series: run === null ? null : { slug: run, name: run },
        }));
        const columns = ["letters", "second", "third"].map((slug) => ({
          ...column,
          slug,
          latest: cards.find((card) => card.series?.slug === slug) ?? null,
        }));
        const named = [...front(cards, columns).matchAll(/Headline (\d+)</g)].map(([, id]) => id);
        expect(named.toSorted()).toEqual([...new Set(named)].toSorted());
      }),
    );
  });
});

describe("fewer stories than places", () => {
  test("a publication without a story says so, and shows no frame", () => {
    const html = front([]);
    expect(html).toContain("Nothing has been published yet.");
    expect(html).not.toContain("<section");
  });

  test.each([
    [1, { latest: false, departments: false }],
    [4, { latest: false, departments: false }],
    [5, { latest: true, departments: false }],
    [8, { latest: true, departments: false }],
    [9, { latest: true, departments: true }],
  ])("%i stories", (count, { latest, departments }) => {
    const html = front(Array.from({ length: count }, (_, place) => cardIn(1, place + 1)));
    expect(storiesIn(html)).toHaveLength(count);
    expect(html.includes('id="latest"')).toBe(latest);
    expect(html.includes('class="departments"')).toBe(departments);
  });
});

describe("departments", () => {
  const eight = Array.from({ length: 8 }, (_, place) => cardIn(9, place + 1));

  test("each section with stories left has a heading that leads to it; the others have none", () => {
    const html = front([...eight, cardIn(3, 20), cardIn(1, 21)]);
    expect(
      [...html.matchAll(/<h2 class="heading" id="section-(\d)">/g)].map(([, id]) => id),
    ).toEqual(["1", "3"]);
    expect(html).toContain('<a href="/section-3">Section 3</a>');
  });

  test("at most three of a section, the first with its picture", () => {
    const picture = makePicture();
    const own = [1, 2, 3, 4].map((id) => makeCard(20 + id, { ...cardIn(2, 20 + id), picture }));
    const [, html] = front([...eight, ...own]).split('class="departments"');
    expect(storiesIn(html!)).toEqual([21, 22, 23]);
    expect(html!.match(/<picture>/g)).toHaveLength(1);
  });
});

test("A6: the lead's picture is fetched first, and alone", () => {
  const picture = makePicture();
  const html = front([1, 2, 3, 4, 5].map((id) => makeCard(id, { picture })));
  expect(html.match(/fetchPriority="high"/g)).toHaveLength(1);
  expect(html.indexOf("fetchPriority")).toBeLessThan(html.indexOf("Headline 2"));
});

describe("S2: columns on the front page", () => {
  const latest = { slug: "tenth", headline: "The tenth letter", section: { slug: "peace" } };

  test("two at most, each with its partner, its promise and its latest story", () => {
    const html = front(
      [makeCard(1)],
      [
        { ...column, partner: "The Observer", promise: "Every Friday.", latest },
        { ...column, slug: "second", name: "Second" },
        { ...column, slug: "third", name: "Third" },
      ],
    );
    expect(html.match(/class="band"/g)).toHaveLength(2);
    expect(html).toContain("Column · with The Observer");
    expect(html).toContain('<a href="/series/letters">Letters</a></h2><p>Every Friday.</p>');
    expect(html).toContain('<a href="/peace/tenth">Latest: The tenth letter</a>');
    expect(html).not.toContain("Third");
  });

  test("a column whose newest story leads the page shows the next one, and the page shows that once", () => {
    const own = [1, 6].map((id) => makeCard(id, { series: { slug: "letters", name: "Letters" } }));
    const cards = [own[0]!, ...[2, 3, 4, 5].map((id) => makeCard(id)), own[1]!];
    const html = front(cards, [
      { ...column, latest: { ...latest, slug: "story-1", headline: "Headline 1" } },
    ]);
    expect(html).toContain("Latest: Headline 6");
    expect(html.match(/Headline 6/g)).toHaveLength(1);
    expect(html.match(/Headline 1</g)).toHaveLength(1);
  });

  test("a column without a story yet leads to itself alone", () => {
    const html = front([makeCard(1)], [column]);
    expect(html).toContain(">Column</p>");
    expect(html).not.toContain("Latest:");
  });
});

function front(cards: ArticleCard[], columns: Parameters<typeof FrontPage>[0]["columns"] = []) {
  return renderToStaticMarkup(<FrontPage cards={cards} columns={columns} sections={sections} />);
}

function cardIn(section: number, id: number): ArticleCard {
  return makeCard(id, {
    section: { id: section, slug: `section-${section}`, name: `Section ${section}` },
  });
}

function storiesIn(html: string): number[] {
  return [...html.matchAll(/>Headline (\d+)</g)].map(([, id]) => Number(id));
}
