import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticleHeader } from "#components/articles/article-header.tsx";
import { makeArticle, makeByline } from "#components/test/make-article.ts";
import { makePicture } from "#components/test/make-picture.ts";
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
    ["opinion", "opinion", "Peace · Opinion"],
  ] as const)("%s %s", (kind, kicker, words) => {
    const [, line] = /<p class="kicker">(.*?)<\/p>/.exec(header({ kind, kicker }))!;
    expect(text(line!)).toBe(words);
    expect(line).toContain('<a href="/peace">');
  });
});

test("A1: the headline is what the skip link leads to, and takes the focus without standing in the way of Tab", () => {
  expect(header()).toContain('<h1 id="headline" tabindex="-1">Two candidates, one chair</h1>');
});

describe("A2: a story in several languages", () => {
  const translation = (slug: string, language: string) => ({
    slug,
    language,
    headline: slug,
    section: { slug: "peace" },
  });

  test("each translation is named, linked and directed in its own language, below the byline", () => {
    const html = header({ translations: [translation("deux", "fr"), translation("ithnan", "ar")] });
    expect(html).toContain(
      'Also in <a href="/peace/deux" hrefLang="fr" rel="alternate" lang="fr" dir="ltr">Français</a> · ' +
        '<a href="/peace/ithnan" hrefLang="ar" rel="alternate" lang="ar" dir="rtl">العربية</a>',
    );
    expect(html.indexOf('class="by"')).toBeLessThan(html.indexOf("Also in"));
    expect(header()).not.toContain("Also in");
  });

  test("in an Arabic story every word of the house says that it is English, and nothing else does", () => {
    const html = header({
      language: "ar",
      headline: "مرشحان",
      kind: "sponsored",
      publishedAt: new Date("2024-01-01T00:00:00Z"),
      changedAt: new Date("2024-01-02T00:00:00Z"),
      translations: [translation("two", "en")],
      series: { ...series, promise: "Every Friday." },
    });
    const own = [...html.matchAll(/lang="en" dir="ltr">(?:<b[^>]*>)?([^<]+)</g)];
    expect(own.map(([, words]) => words)).toEqual([
      ...[
        "Letters",
        "Every Friday.",
        "Sponsored",
        "A sponsor paid for this. The newsroom had no part in it.",
      ],
      ...["By", "2 minutes", "Comment", "Updated", "Also in", "English"],
    ]);
  });

  test("in an English story nothing is marked", () => {
    expect(header({ series, kind: "opinion" })).not.toContain("lang=");
  });
});

const series = {
  id: 1,
  slug: "letters",
  name: "Letters",
  promise: "",
  partner: "",
  colour: "#0f5c8c",
};

describe("A3: what kind of story it is shows before its first word", () => {
  test("an opinion has the face of its writer, a picture that only decorates the name", () => {
    const bylines = [
      makeByline(2, { role: "photographs" }),
      makeByline(1, { portrait: makePicture() }),
    ];
    const html = header({ kind: "opinion", bylines });
    expect(html).toMatch(/<div class="portrait"><picture>.*<img[^>]* alt=""/);
    expect(header({ kind: "news", bylines })).not.toContain("portrait");
    expect(header({ kind: "opinion" })).not.toContain("portrait");
  });

  test("what a sponsor paid for is labelled, and said in a sentence", () => {
    const html = header({ kind: "sponsored" });
    expect(html).toContain('<b class="paid">Sponsored</b>');
    expect(html).toContain("A sponsor paid for this.");
    expect(header({ kind: "analysis" })).not.toMatch(/paid/);
  });
});

test("a story without a standfirst has no empty one", () => {
  expect(header()).not.toContain("standfirst");
  expect(header({ standfirst: "A bid." })).toContain('<p class="standfirst">A bid.</p>');
});

function header(
  article: Partial<ArticleView> = {},
  { timeZone = "America/New_York", commentCount = 0 } = {},
): string {
  return renderToStaticMarkup(
    <ArticleHeader
      article={makeArticle(article)}
      site={{ timeZone, language: "en" }}
      commentCount={commentCount}
      now={now}
    />,
  );
}

function text(html: string): string {
  return html.replace(/<[^>]+>/g, "");
}
