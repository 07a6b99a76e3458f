import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticleHeader } from "#components/articles/article-header.tsx";
import { makeArticle } from "#components/test/make-article.ts";
import type { ArticleView } from "#features/articles/article-view.ts";

const now = new Date("2026-10-21T08:00:00Z");

describe("A5: dates", () => {
  test("the day of publication stands in the publication's zone, with its offset", () => {
    expect(header()).toContain(
      '<time dateTime="2026-10-20T09:40:00-04:00">20 October 2026, 09:40 EDT</time>',
    );
    expect(header({}, { timeZone: "Asia/Kolkata" })).toContain("2026-10-20T19:10:00+05:30");
  });

  test("an update is told only where an editor marked the change", () => {
    const updated = header({ changedAt: new Date("2026-10-21T06:15:00Z") });
    expect(updated).toMatch(/Updated <time dateTime="2026-10-21T02:15:00-04:00">/);
    expect(header()).not.toContain("Updated");
    expect(header().match(/<time/g)).toHaveLength(1);
  });

  test.each([
    ["news of a year and a day", "news", "2025-10-20T00:00:00Z", true],
    ["news of eleven months", "news", "2025-11-21T00:00:00Z", false],
    ["an old opinion, which does not go stale", "opinion", "2020-01-01T00:00:00Z", false],
  ] as const)("%s", (_, kind, publishedAt, isTold) => {
    const html = header({ kind, publishedAt: new Date(publishedAt) });
    expect(html.includes("This story is more than a year old.")).toBe(isTold);
  });
});

test.each([
  [0, ">Comment</a>"],
  [1, ">1 comment</a>"],
  [2, ">2 comments</a>"],
])("%i comments are counted in good English and lead to the conversation", (count, words) => {
  expect(header({}, { commentCount: count })).toContain(`<a href="#comments"${words}`);
});

test.each([
  [0, "1 minute ·"],
  [238, "1 minute ·"],
  [480, "2 minutes ·"],
])("A14: %i words take %s", (wordCount, words) => {
  expect(text(header({ wordCount })).replaceAll("\u00a0", " ")).toContain(words);
});

describe("A3: the line over the headline", () => {
  test.each([
    ["news", "", "Peace"],
    ["opinion", "", "Peace · Opinion"],
    ["sponsored", "", "Peace · Sponsored"],
    ["analysis", "Voting", "Peace · Analysis · Voting"],
    ["news", "Voting", "Peace · Voting"],
  ] as const)("%s %s", (kind, kicker, words) => {
    const [, line] = /<p class="kicker">(.*?)<\/p>/.exec(header({ kind, kicker }))!;
    expect(text(line!)).toBe(words);
    expect(line).toContain('<a href="/peace">');
  });
});

test("A1: the headline is what the skip link leads to, and takes the focus without standing in the way of Tab", () => {
  expect(header()).toContain('<h1 id="headline" tabindex="-1">Two candidates, one chair</h1>');
});

test("A2: a translation is named and linked in its own language", () => {
  const translation = {
    slug: "deux",
    language: "fr",
    headline: "Deux",
    section: { slug: "peace" },
  };
  expect(header({ translations: [translation] })).toContain(
    'Also in <a href="/peace/deux" hrefLang="fr" lang="fr">français</a>',
  );
  expect(header()).not.toContain("Also in");
});

test("a story without a standfirst has no empty one", () => {
  expect(header()).not.toContain("standfirst");
  expect(header({ standfirst: "A bid." })).toContain('<p class="standfirst">A bid.</p>');
});

function header(
  article: Partial<ArticleView> = {},
  more: { timeZone?: string; commentCount?: number } = {},
): string {
  return renderToStaticMarkup(
    <ArticleHeader
      article={makeArticle(article)}
      timeZone="America/New_York"
      commentCount={0}
      now={now}
      {...more}
    />,
  );
}

function text(html: string): string {
  return html.replace(/<[^>]+>/g, "");
}
