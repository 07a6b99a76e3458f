import { Parser } from "htmlparser2";
import type { ReactNode } from "react";
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
      "In this story",
      "The contest had not been expected.",
      "A note on the tenth round.",
      "first appeared in",
      "It was the tenth round.",
      "Voting systems",
      "By email",
      "Writes on voting.",
      "Headline 9",
      "what follows",
    ];
    const html = page({ ...everything, body: longBody() }, [makeCard(9)]);
    const places = inOrder.map((words) => html.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("a story with nothing but words leaves no empty frames", () => {
    const html = page(makeArticle(), []);
    for (const absent of ["picture", "note", "topics", "people", "related", "series-banner"]) {
      expect(html).not.toContain(`class="${absent}`);
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

describe("A2: a story in Arabic on an English site", () => {
  const arabic = {
    ...everything,
    language: "ar",
    headline: "مرشحان",
    standfirst: "ترشيح يكسر عرفاً.",
    kicker: "",
    leadCaption: "القاعة",
    body: longBody(),
    corrections: [{ ...everything.corrections[0]!, text: "كانت الجولة العاشرة." }],
  };

  test("is right to left from its first word to its authors; what follows is the site's", () => {
    const html = page(arabic, [makeCard(1)]);
    const story = html.slice(0, html.indexOf("</article>"));
    expect(story).toMatch(/^<article class="story page" lang="ar" dir="rtl">/);
    expect(story).not.toMatch(/<(div|ul|ol|nav|section|header|figure|article)[^>]* dir="ltr"/);
    expect(html.slice(html.indexOf("</article>"))).toMatch(
      /<h2 class="heading" id="related">Related/,
    );
  });

  test("every English word in it stands in an element that says so", () => {
    const html = page(arabic, [], { republishPath: "/peace/two-candidates/republish" });
    const story = html.slice(0, html.indexOf("</article>"));
    const foreign =
      /^(Letters from the hall|Peace|Author 1|Ines Okafor ·|CC BY.*|WhatsApp|Bluesky|LinkedIn)$/;
    expect(unmarked(story).filter((words) => !foreign.test(words))).toEqual([]);
  });

  test("has its dates in its own language", () => {
    expect(page(arabic, [])).toMatch(
      /<time dateTime="2026-10-20T09:40:00-04:00">[^<]*أكتوبر[^<]*<\/time>/,
    );
  });
});

/** Words in Latin letters whose nearest language is Arabic; proper names need none (WCAG 3.1.2). */
function unmarked(html: string): string[] {
  const found: string[] = [];
  const languages: string[] = [];
  const names = /^(The contest|The rules|The money|The count|A note|\d|https?:|ledger\.)/;
  const parser = new Parser({
    onopentag: (_, { lang }) => languages.push(lang ?? languages.at(-1) ?? ""),
    onclosetag: () => languages.pop(),
    ontext(text) {
      const words = text.trim();
      if (languages.at(-1) === "ar" && /[a-z]{2}/i.test(words) && !names.test(words))
        found.push(words);
    },
  });
  parser.end(html);
  return found;
}

test("A2: the story has its language and direction, a related one its own", () => {
  const html = page(makeArticle({ language: "ar" }), [makeCard(1, { language: "fr" })]);
  expect(html).toMatch(/^<article class="story page" lang="ar" dir="rtl">/);
  expect(html).toContain('<article class="card" lang="fr" dir="ltr">');
});

describe("A14: a story is passed on without a script", () => {
  test("by its short address, as words that one press selects", () => {
    expect(page(makeArticle(), [])).toContain("Short address <b>ledger.example/s/5</b>");
  });

  test("by links that name the headline and the short address, and load nothing of anybody's", () => {
    const html = page(makeArticle({ headline: "Peace & “war”?" }), []);
    const links = [
      ...html.matchAll(/<a href="(https:\/\/(?:wa\.me|bsky\.app|www\.linkedin)[^"]+)"/g),
    ];
    expect(links).toHaveLength(3);
    for (const [, href] of links) {
      const sent = [...new URL(href!.replaceAll("&amp;", "&")).searchParams.values()].join(" ");
      expect(sent).toContain("https://ledger.example/s/5");
    }
    expect(html).not.toMatch(/<(img|iframe|script)[^>]* src=/);
  });

  test("A9: and to other publications only where they may take it", () => {
    const republishPath = "/peace/two-candidates/republish";
    expect(page(makeArticle(), [], { republishPath })).toContain(
      '<a href="/peace/two-candidates/republish">Republish it</a>',
    );
    expect(page(makeArticle(), [])).not.toContain("Republish");
  });
});

test("A7: a newsletter box and a sponsor's message stand in the text where an editor put them, each once", () => {
  const boxes = ["newsletterBox", "sponsorSlot", "newsletterBox"].map((type) => ({ type }));
  const words = bodyOf("The contest had not been expected.");
  const body = parseBody({ content: [...boxes, ...words.content] });
  const html = page(makeArticle({ body }), [], {
    boxes: { newsletter: <p>the letter</p>, sponsor: <p>the sponsor</p> },
  });
  expect(html).toMatch(
    /<div class="body"[^>]*><p>the letter<\/p><p>the sponsor<\/p><p>The contest/,
  );
  expect(html.match(/the letter/g)).toHaveLength(1);
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

interface More {
  republishPath?: string;
  boxes?: { newsletter?: ReactNode; sponsor?: ReactNode };
}

function page(article: ArticleView, related: ArticleCard[], more: More = {}): string {
  return renderToStaticMarkup(
    <ArticlePage
      article={article}
      related={related}
      site={{ timeZone: "America/New_York", language: "en" }}
      now={new Date("2026-10-23T00:00:00Z")}
      address="https://ledger.example/peace/two-candidates"
      commentCount={0}
      {...more}
    >
      <p>what follows</p>
    </ArticlePage>,
  );
}

/** Three parts and a footnote. */
function longBody() {
  const text = (words: string) => ({ type: "text", text: words });
  const heading = (words: string) => ({
    type: "heading",
    attrs: { level: 2 },
    content: [text(words)],
  });
  const note = { type: "footnote", attrs: { text: "A note on the tenth round." } };
  return parseBody({
    content: [
      { type: "paragraph", content: [text("The contest had not been expected."), note] },
      ...["The rules", "The money", "The count"].map(heading),
    ],
  });
}
