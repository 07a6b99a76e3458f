import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticlePage } from "#components/articles/article-page.tsx";
import { makeArticle, makeByline } from "#components/test/make-article.ts";
import { makeCard } from "#components/test/make-card.ts";
import { makePicture } from "#components/test/make-picture.ts";
import { bodyOf } from "#db/test/body-of.ts";
import type { ArticleView } from "#features/articles/article-view.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";

const correction = {
  kind: "correction" as const,
  placement: "bottom" as const,
  publishedAt: "2026-10-22T10:00:00Z",
};
const everything = makeArticle({
  kicker: "Voting",
  kind: "analysis",
  standfirst: "A bid breaks a custom.",
  series: {
    id: 1,
    slug: "letters",
    name: "Letters from the hall",
    promise: "Every Friday.",
    partner: "",
    colour: "#0f5c8c",
  },
  picture: makePicture(),
  bylines: [makeByline(1, { biography: "Writes on voting." })],
  origin: {
    name: "The Observer",
    url: "https://observer.example/a",
    licence: "CC BY-ND 4.0",
    licenceUrl: "https://licence.example/by-nd",
    canonical: "source",
  },
  corrections: [
    { ...correction, id: 1, text: "It was the tenth round." },
    { ...correction, id: 2, kind: "editors_note", placement: "top", text: "Written before June." },
  ],
  topics: [{ id: 3, slug: "voting", name: "Voting systems" }],
});

describe("A3: what is read in which order", () => {
  test("a story with everything", () => {
    const inOrder = [
      "Letters from the hall",
      "Analysis",
      "Two candidates, one chair",
      "A bid breaks a custom.",
      'rel="author"',
      "20 October 2026",
      "<picture>",
      "Written before June.",
      "The contest had not been expected.",
      "first appeared in",
      "It was the tenth round.",
      "Voting systems",
      "By email",
      "Writes on voting.",
      "Headline 9",
      "what follows",
    ];
    const html = page(everything, [makeCard(9)]);
    const places = inOrder.map((words) => html.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("a story with nothing but words leaves no empty frames", () => {
    const html = page(makeArticle(), []);
    for (const absent of ["<picture", "note", "topics", "people", "related", "series-banner"]) {
      expect(html).not.toContain(absent);
    }
    expect(html).not.toMatch(/<(p|ul|ol|nav|section|figure)[^>]*><\/\1>/);
  });
});

test("A10: a note stands once, where its editor chose, and says of which kind it is and when", () => {
  const html = page(everything, []);
  expect(html.match(/Written before June\./g)).toHaveLength(1);
  expect(html).toMatch(
    /id="correction-1"><strong>Correction, <time dateTime="2026-10-22T06:00:00-04:00">22 October 2026<\/time>\.<\/strong> It was/,
  );
  expect(html).toMatch(/id="correction-2"><strong>Editor’s note, /);
});

describe("A9: where a story first appeared", () => {
  test("the source and its licence are links", () => {
    expect(page(everything, [])).toContain(
      'This article first appeared in <a href="https://observer.example/a">The Observer</a>, under <a href="https://licence.example/by-nd" rel="license">CC BY-ND 4.0</a>.',
    );
  });

  test("a licence without an address is said all the same, and no licence leaves no “under”", () => {
    const origin = { ...everything.origin!, licenceUrl: "" };
    expect(page({ ...everything, origin }, [])).toContain("</a>, under CC BY-ND 4.0.</p>");
    const bare = page({ ...everything, origin: { ...origin, licence: "" } }, []);
    expect(bare).toContain("The Observer</a>.</p>");
  });
});

test("A8: at most four related stories, below the story itself", () => {
  const html = page(
    makeArticle(),
    [1, 2, 3, 4, 5].map((id) => makeCard(id)),
  );
  expect(html.match(/<h3>/g)).toHaveLength(4);
  expect(html).not.toContain("Headline 5");
  expect(html.indexOf("</article>")).toBeLessThan(html.indexOf("Headline 1"));
});

test("A8: a story in a list between the paragraphs is not shown again below", () => {
  const list = { type: "relatedList", attrs: { id: "l", title: "More", count: 2 } };
  const words = bodyOf("The contest had not been expected.");
  const body = parseBody({ ...words, content: [...words.content, list] });
  const html = page(
    makeArticle({ body }),
    [1, 2, 3, 4].map((id) => makeCard(id)),
  );
  expect([...html.matchAll(/>Headline (\d)</g)].map(([, id]) => Number(id))).toEqual([1, 2, 3, 4]);
  expect(html.match(/<h3>/g)).toHaveLength(2);
});

test("A2: what the house says in its own language stands whole in a story of the other direction", () => {
  const html = page({ ...everything, language: "ar" }, []);
  expect(html).toContain(
    '<bdi><a href="/series/letters">Letters from the hall</a>Every Friday.</bdi>',
  );
  expect(html).toMatch(/<bdi>\d+ minutes?<\/bdi>/);
  expect(html).toMatch(/<p dir="auto"><strong>/);
});

test("A2: the story has its language and direction, a related one its own", () => {
  const html = page(makeArticle({ language: "ar" }), [makeCard(1, { language: "fr" })]);
  expect(html).toMatch(/^<article class="story page" lang="ar" dir="rtl">/);
  expect(html).toContain('<article class="card" lang="fr" dir="ltr">');
});

test("A14: a story is shared by mail without a script, whatever its headline holds", () => {
  const html = page(makeArticle({ headline: "Peace & “war”? 100%" }), []);
  const [, href] = /href="(mailto:[^"]+)"/.exec(html)!;
  const mail = new URL(href!.replaceAll("&amp;", "&"));
  expect(mail.searchParams.get("subject")).toBe("Peace & “war”? 100%");
  expect(mail.searchParams.get("body")).toBe("https://ledger.example/peace/two-candidates");
});

test("A6: the lead picture is fetched first, with the caption of this use", () => {
  const html = page({ ...everything, leadCaption: "Waiting for the vote" }, []);
  expect(html).toContain('fetchPriority="high"');
  expect(html).not.toMatch(/<img[^>]*loading="lazy"[^>]*hall/);
  expect(html).toContain("Waiting for the vote");
  expect(html).not.toContain("The hall in June");
});

function page(article: ArticleView, related: ArticleCard[]): string {
  return renderToStaticMarkup(
    <ArticlePage
      article={article}
      related={related}
      timeZone="America/New_York"
      now={new Date("2026-10-23T00:00:00Z")}
      address="https://ledger.example/peace/two-candidates"
      commentCount={0}
    >
      <p>what follows</p>
    </ArticlePage>,
  );
}
