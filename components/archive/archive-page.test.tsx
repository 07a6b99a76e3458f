import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArchiveIndex } from "#components/archive/archive-index.tsx";
import { ArchivePage } from "#components/archive/archive-page.tsx";
import { makeCard } from "#components/test/make-card.ts";
import type { ArchiveView } from "#features/archive/loaders.ts";

const show = (archive: Partial<ArchiveView> & Pick<ArchiveView, "period">) =>
  renderToStaticMarkup(
    <ArchivePage
      archive={{ page: { items: [makeCard(1)] }, counts: new Map(), ...archive }}
      timeZone="UTC"
    />,
  );

describe("the archive of a month", () => {
  const html = show({
    period: { year: 2026, month: 10 },
    counts: new Map([
      [20, 1],
      [21, 3],
    ]),
    before: { year: 2026, month: 8 },
    after: { year: 2026, month: 11 },
  });

  test("is a calendar whose days with stories lead to them, and say how many there are", () => {
    expect(html).toContain('<a href="/2026/10/21" aria-label="21 October 2026: 3 stories">21</a>');
    expect(html).toContain('aria-label="20 October 2026: 1 story"');
    expect(html.match(/<td>/g)).toHaveLength(35);
    expect(html).toMatch(/<caption[^>]*>Days of October 2026<\/caption>/);
    expect(html).toContain('<th scope="col" abbr="Monday">M</th>');
  });

  test("lies in its year, between the months beside it that have stories", () => {
    expect(html).toContain('<a href="/2026">2026</a>');
    expect(html).toContain('<a href="/2026/08" rel="prev">August 2026</a>');
    expect(html).toContain('<a href="/2026/11" rel="next">November 2026</a>');
    expect(html).toContain("<h1");
  });
});

test("the archive of a year leads to the months that have stories, and names the others", () => {
  const html = show({ period: { year: 2026 }, counts: new Map([[3, 12]]) });
  expect(html).toContain('<a href="/2026/03">March</a> <small>12 stories</small>');
  expect(html).toContain("<li>April</li>");
  expect(html).not.toContain('rel="prev"');
});

test("the archive of a day has no calendar, and leads to its month", () => {
  const html = show({ period: { year: 2026, month: 10, day: 21 } });
  expect(html).toContain('<a href="/2026/10">October 2026</a>');
  expect(html).not.toContain("<table");
});

test("the index has every year once, with its months from January on", () => {
  const months = [
    { year: 2026, month: 2 },
    { year: 2026, month: 1 },
    { year: 2024, month: 12 },
  ];
  const html = renderToStaticMarkup(<ArchiveIndex months={months} />);
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
    "/2026",
    "/2026/01",
    "/2026/02",
    "/2024",
    "/2024/12",
  ]);
  expect(renderToStaticMarkup(<ArchiveIndex months={[]} />)).toContain(
    "Nothing has been published",
  );
});
