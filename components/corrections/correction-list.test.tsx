import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CorrectionList } from "#components/corrections/correction-list.tsx";
import type { CorrectionEntry } from "#features/corrections/queries.ts";

const entry: CorrectionEntry = {
  id: 2,
  kind: "correction",
  text: "The sum was in <euros>.",
  at: new Date("2026-10-21T02:00:00Z"),
  story: { id: 1, slug: "sum", language: "en", headline: "A sum", section: { slug: "money" } },
};
const list = (items: CorrectionEntry[], next?: string) =>
  renderToStaticMarkup(
    <CorrectionList
      page={next === undefined ? { items } : { items, next }}
      timeZone="America/New_York"
    />,
  );

test("A10: each says what it is, when, of which story, and leads there", () => {
  const html = list([entry], "5-2");
  expect(html).toContain('<a href="/money/sum">A sum</a>');
  expect(html).toContain("The sum was in &lt;euros&gt;.");
  expect(html).toMatch(/<b>Correction<\/b><time[^>]*>20 October 2026/);
  expect(html).toContain('<a href="/corrections?after=5-2" rel="next">Older corrections</a>');
});

test("A10: a withdrawn story stands among them", () => {
  expect(list([{ ...entry, kind: "retraction" }])).toContain("<b>Withdrawn</b>");
});

test("A2: words of another language say so, and lie as they are read", () => {
  const story = { ...entry.story, language: "ar" };
  expect(list([{ ...entry, story }])).toContain('<div class="words" lang="ar" dir="rtl">');
});

test("none is said", () => {
  expect(list([])).toContain("Nothing has been corrected yet.");
});
