import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Byline } from "#components/articles/byline.tsx";
import { makeByline } from "#components/test/make-article.ts";
import type { ArticleByline } from "#features/articles/article-view.ts";

describe("A4: who made the story", () => {
  test.each([
    ["one", [makeByline(1)], "By Author 1"],
    ["two", [makeByline(1), makeByline(2)], "By Author 1 and Author 2"],
    ["three", [makeByline(1), makeByline(2), makeByline(3)], "By Author 1, Author 2 and Author 3"],
    [
      "a photographer named before the writer",
      [makeByline(2, { role: "photographs" }), makeByline(1)],
      "By Author 1 | Photographs Author 2",
    ],
    [
      "two translators, each role once and in the order of the credits",
      [
        makeByline(1),
        makeByline(4, { role: "translation" }),
        makeByline(5, { role: "editing" }),
        makeByline(6, { role: "translation" }),
      ],
      "By Author 1 | Translated by Author 4 and Author 6 | Edited by Author 5",
    ],
    ["nobody who wrote", [makeByline(3, { role: "research" })], "| Research Author 3"],
    [
      "one person in two roles",
      [makeByline(1), makeByline(1, { role: "photographs" })],
      "By Author 1 | Photographs Author 1",
    ],
  ])("%s", (_, bylines, words) => {
    expect(wordsOf(bylines)).toBe(words);
  });

  test("a story without names has no line for them", () => {
    expect(renderToStaticMarkup(<Byline bylines={[]} language="en" />)).toBe("");
  });

  test("every name leads to its page", () => {
    const html = renderToStaticMarkup(
      <Byline bylines={[makeByline(1), makeByline(2, { role: "illustration" })]} language="en" />,
    );
    expect([...html.matchAll(/<a href="([^"]+)" rel="author">/g)].map(([, href]) => href)).toEqual([
      "/authors/author-1",
      "/authors/author-2",
    ]);
  });
});

test("A2: in a story of another language the words of the house say that they are English", () => {
  const html = renderToStaticMarkup(
    <Byline
      bylines={[makeByline(1), makeByline(2), makeByline(3, { role: "translation" })]}
      language="ar"
    />,
  );
  expect(html).toMatch(/^<p class="by" dir="ltr">/);
  const own = [...html.matchAll(/<span lang="en" dir="ltr">([^<]+)<\/span>/g)];
  expect(own.map(([, words]) => words)).toEqual(["By", "and", "Translated by"]);
  expect(html.replace(/<span lang="en"[^>]*>[^<]*<\/span>/g, "")).not.toMatch(
    />[^<]*(By|and)[^<]*</,
  );
});

function wordsOf(bylines: ArticleByline[]): string {
  return renderToStaticMarkup(<Byline bylines={bylines} language="en" />)
    .replaceAll("<small>", " | ")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
