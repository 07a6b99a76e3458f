import { describe, expect, test } from "vitest";
import { makeArticle, makeByline } from "#components/test/make-article.ts";
import type { ArticleView } from "#features/articles/article-view.ts";
import { mayRepublish } from "#features/articles/output/may-republish.ts";
import { republicationHtml } from "#features/articles/output/republication-html.ts";
import { republicationText } from "#features/articles/output/republication-text.ts";
import { everyBlock } from "#features/articles/output/test/every-block.ts";
import {
  ADDRESS,
  writtenPicture,
  writtenStory,
} from "#features/articles/output/test/written-story.ts";

const terms = {
  address: ADDRESS,
  publication: "The Ledger",
  licence: { name: "CC BY 4.0", url: "https://licence.example/by" },
  today: "2026-10-21",
};
const origin = {
  name: "The Wire",
  url: "https://wire.example/1",
  licence: "CC BY-ND",
  licenceUrl: "https://licence.example/by-nd",
  canonical: "source" as const,
};

function article(more: Partial<ArticleView> = {}): ArticleView {
  const bylines = [
    makeByline(1),
    makeByline(2),
    makeByline(3, { role: "photographs" }),
    makeByline(4),
  ];
  return { ...makeArticle({ bylines }), ...writtenStory([everyBlock.paragraph]), ...more };
}

describe("A9: a picture may be taken along", () => {
  test.each([
    ["where its rights say so", {}, true],
    ["not where they are this publication's alone", { rights: "own_use" as const }, false],
    ["until its rights end", { rightsEndOn: "2026-10-22" }, true],
    ["on the last day", { rightsEndOn: "2026-10-21" }, true],
    ["not after it", { rightsEndOn: "2026-10-20" }, false],
  ])("%s", (_, rights, may) => {
    const picture = writtenPicture(7, rights);
    expect(mayRepublish(picture, terms.today)).toBe(may);
    const pictures = { 7: picture };
    const html = republicationHtml(article({ picture, pictures, ...bodyOf("image") }), terms);
    expect(html.match(/<figure>/g)?.length ?? 0).toBe(may ? 2 : 0);
    expect(html.includes("Photographer 7 · CC BY 4.0")).toBe(may);
  });

  test("also out of a gallery: the others stay", () => {
    const pictures = { 7: writtenPicture(7, { rights: "own_use" }), 8: writtenPicture(8) };
    const html = republicationHtml(article({ pictures, ...bodyOf("gallery") }), terms);
    expect(html.match(/<img src="[^"]*"/g)).toEqual([
      '<img src="https://news.example/media/8/1600.jpg"',
    ]);
  });
});

test("A9: headline, byline, canonical address and licence are kept, in HTML and in text", () => {
  const html = republicationHtml(article({ standfirst: "What it is about" }), terms);
  expect(html).toMatch(
    /^<article lang="en" dir="ltr"><h1>Two candidates, one chair<\/h1><p><strong>What it is about<\/strong><\/p><p>By Author 1, Author 2 and Author 4<\/p><p>Photographs: Author 3<\/p>/,
  );
  expect(html).toContain(
    `<p>This article first appeared in <a href="${ADDRESS}">The Ledger</a>, under <a href="https://licence.example/by">CC BY 4.0</a>.</p>` +
      `<p>Canonical address: <a href="${ADDRESS}">${ADDRESS}</a></p></article>`,
  );
  expect(republicationText(article({ standfirst: "What it is about" }), terms)).toBe(
    [
      "Two candidates, one chair",
      "What it is about",
      "By Author 1, Author 2 and Author 4\nPhotographs: Author 3",
      "Plain, bold link (https://news.example/about) and mot[1]",
      "[1] A note on the paragraph.",
      "* * *",
      `This article first appeared in The Ledger (${ADDRESS}), under CC BY 4.0 (https://licence.example/by).\nCanonical address: ${ADDRESS}`,
    ].join("\n\n"),
  );
});

test.each([
  ["source", "https://wire.example/1"],
  ["here", ADDRESS],
] as const)(
  "A9: a syndicated story keeps its first place and its licence; canonical by choice: %s",
  (canonical, address) => {
    const html = republicationHtml(article({ origin: { ...origin, canonical } }), terms);
    expect(html).toContain(
      'This article first appeared in <a href="https://wire.example/1">The Wire</a>, under <a href="https://licence.example/by-nd">CC BY-ND</a>.',
    );
    expect(html).toContain(`<p>It appeared in <a href="${ADDRESS}">The Ledger</a>.</p>`);
    expect(html).toContain(`Canonical address: <a href="${address}">${address}</a>`);
  },
);

test("A9: where others must ask, no licence is named", () => {
  const html = republicationHtml(article(), { ...terms, licence: { name: "", url: "" } });
  expect(html).toContain(`first appeared in <a href="${ADDRESS}">The Ledger</a>.</p>`);
});

test("A9: notes stay in the copied document, under ids of this story", () => {
  const html = republicationHtml(article(), terms);
  expect(html).toContain('<sup id="story-5-noteref-1"><a href="#story-5-note-1">1</a></sup>');
  expect(html).toContain('<li id="story-5-note-1">');
  expect(html).toContain('<a href="#story-5-noteref-1" title="Back to the text">');
});

function bodyOf(type: keyof typeof everyBlock) {
  return { body: writtenStory([everyBlock[type]]).body };
}
