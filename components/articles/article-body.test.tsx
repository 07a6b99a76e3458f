import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticleBody } from "#components/articles/article-body.tsx";
import {
  type Block,
  type BlockType,
  emptyBody,
  type Inline,
  parseBody,
} from "#features/articles/body/schema.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";

const words = (
  text: string,
  ...marks: NonNullable<Extract<Inline, { type: "text" }>["marks"]>
): Inline => ({ type: "text", text, marks });
const paragraph = (...content: Inline[]) => ({ type: "paragraph" as const, content });
const picture = {
  id: 7,
  alt: "A hall",
  caption: "The hall",
  credit: "The Ledger",
  rights: "own_use" as const,
  rightsEndOn: null,
  licence: "CC BY 4.0",
  width: 1600,
  height: 900,
  colour: null,
  path: "hall.jpg",
  variants: [
    { format: "avif" as const, width: 800, height: 450, path: "hall-800.avif" },
    { format: "jpeg" as const, width: 800, height: 450, path: "hall-800.jpg" },
    { format: "jpeg" as const, width: 480, height: 270, path: "hall-480.jpg" },
  ],
};
const card = {
  id: 9,
  slug: "next",
  headline: "What comes next",
  language: "en",
  section: { slug: "peace" },
} as ArticleCard;

function html(content: Block[], more: Partial<Parameters<typeof ArticleBody>[0]> = {}): string {
  return renderToStaticMarkup(
    <ArticleBody
      body={{ ...emptyBody(), content }}
      language="en"
      pictures={{
        7: picture,
        8: { ...picture, id: 8, caption: "The stairs", credit: "Ines Okafor" },
      }}
      files={{ "/media/a.pdf": { mimeType: "application/pdf", bytes: 1_240_000 } }}
      lists={new Map(content.map((block) => [block, [card]]))}
      quizzes={{
        3: {
          id: 3,
          slug: "geneva",
          title: "Do you know Geneva?",
          language: "en",
          questionCount: 4,
          picture: null,
        },
      }}
      boxes={{ newsletter: <p>a letter</p>, sponsor: <p>a sponsor</p> }}
      {...more}
    />,
  );
}

const blocks: [name: string, block: Block, shown: RegExp][] = [
  [
    "paragraph",
    paragraph(
      words("Plain "),
      words("bold", { type: "bold" }),
      { type: "hardBreak" },
      words("end"),
    ),
    /<p>Plain <strong>bold<\/strong><br\/>end<\/p>/,
  ],
  [
    "heading",
    { type: "heading", attrs: { level: 2, id: "rules" }, content: [words("Rules")] },
    /<h2 id="rules">Rules<\/h2>/,
  ],
  [
    "bulletList",
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph(words("one"))] }] },
    /<ul><li>one<\/li><\/ul>/,
  ],
  [
    "orderedList",
    {
      type: "orderedList",
      attrs: { start: 3 },
      content: [
        {
          type: "listItem",
          content: [
            paragraph(words("a")),
            {
              type: "bulletList",
              content: [{ type: "listItem", content: [paragraph(words("b"))] }],
            },
          ],
        },
      ],
    },
    /<ol start="3"><li><p>a<\/p><ul><li>b<\/li><\/ul><\/li><\/ol>/,
  ],
  [
    "blockquote",
    {
      type: "blockquote",
      attrs: { cite: "A delegate" },
      content: [paragraph(words("We wait."))],
    },
    /<blockquote><p>We wait\.<\/p><cite>A delegate<\/cite>/,
  ],
  [
    "pullquote",
    { type: "pullquote", content: [words("In front of us")] },
    /<blockquote class="pull"><p>In front of us<\/p><\/blockquote>/,
  ],
  [
    "image",
    { type: "image", attrs: { mediaId: 7 } },
    /<source type="image\/avif" srcSet="\/media\/hall-800\.avif 800w".*width="1600" height="900" alt="A hall".*<span class="credit">The Ledger · <a/,
  ],
  [
    "gallery",
    { type: "gallery", attrs: { mediaIds: [7, 8], caption: "Two halls" } },
    /<figure class="gallery"><div><figure><a href="\/media\/hall-800\.jpg".*<figcaption>The hall .*The Ledger.*<figure><a href.*<figcaption>The stairs .*Ines Okafor.*<\/div><figcaption>Two halls<\/figcaption><\/figure>/,
  ],
  [
    "table",
    {
      type: "table",
      attrs: { caption: "Dues" },
      content: [
        {
          type: "tableRow",
          content: [{ type: "tableHeader", content: [paragraph(words("State"))] }],
        },
        {
          type: "tableRow",
          content: [
            { type: "tableCell", attrs: { colspan: 2 }, content: [paragraph(words("22 %"))] },
          ],
        },
      ],
    },
    /<caption>Dues<\/caption><thead><tr><th scope="col">State<\/th><\/tr><\/thead><tbody><tr><td colSpan="2">22 %<\/td>/,
  ],
  [
    "codeBlock",
    { type: "codeBlock", content: [{ type: "text", text: "a < b" }] },
    /<pre><code>a &lt; b<\/code><\/pre>/,
  ],
  ["horizontalRule", { type: "horizontalRule" }, /<hr\/>/],
  [
    "embed",
    { type: "embed", attrs: { url: "https://video.example/1", provider: "", title: "The vote" } },
    /<p class="kicker">video\.example<\/p>.*<a href="https:\/\/video\.example\/1" rel="noopener">The vote<\/a>.*Opens at video\.example/,
  ],
  [
    "file",
    { type: "file", attrs: { url: "/media/a.pdf", name: "The report" } },
    /<a href="\/media\/a\.pdf" download="">The report<\/a><small>PDF, 1\.2 MB<\/small>/,
  ],
  [
    "audio",
    { type: "audio", attrs: { url: "/media/a.mp3", title: "Hear it" } },
    /<audio controls="" preload="none" src="\/media\/a\.mp3" aria-label="Hear it"><\/audio><figcaption>Hear it/,
  ],
  [
    "video",
    { type: "video", attrs: { url: "https://elsewhere.example/v", title: "" } },
    /<a href="https:\/\/elsewhere\.example\/v" rel="noopener">Watch<\/a>/,
  ],
  [
    "factBox",
    { type: "factBox", attrs: { title: "In figures" }, content: [paragraph(words("1951"))] },
    /<aside class="facts" aria-label="In figures">.*<p>1951<\/p>/,
  ],
  [
    "relatedList",
    { type: "relatedList", attrs: { title: "", count: 3, basis: "related" } },
    /<nav class="more" aria-label="More to read">.*<a href="\/peace\/next">What comes next<\/a>/,
  ],
  ["newsletterBox", { type: "newsletterBox" }, /<p>a letter<\/p>/],
  ["sponsorSlot", { type: "sponsorSlot" }, /<p>a sponsor<\/p>/],
  [
    "quiz",
    { type: "quiz", attrs: { quizId: 3 } },
    /<a href="\/quizzes\/geneva">Do you know Geneva\?<\/a>/,
  ],
  [
    "unknownShortcode",
    { type: "unknownShortcode", attrs: { name: "qsm", source: "[qsm]" } },
    /^<div class="body"[^>]*><\/div>$/,
  ],
];

test.each(blocks)("A7: %s", (_, block, shown) => {
  expect(html([block])).toMatch(shown);
});

test("A7: every kind of block is in the table above", () => {
  const kinds: Record<BlockType, true> = {
    paragraph: true,
    heading: true,
    bulletList: true,
    orderedList: true,
    blockquote: true,
    pullquote: true,
    image: true,
    gallery: true,
    table: true,
    codeBlock: true,
    horizontalRule: true,
    embed: true,
    file: true,
    audio: true,
    video: true,
    factBox: true,
    relatedList: true,
    newsletterBox: true,
    sponsorSlot: true,
    quiz: true,
    unknownShortcode: true,
  };
  expect(blocks.map(([name]) => name).sort()).toEqual(Object.keys(kinds).sort());
  for (const [name, block] of blocks) expect(block.type).toBe(name);
});

describe("A7: a player of another site", () => {
  const film = { url: "https://youtu.be/dQw4w9WgXcQ", provider: "", title: "The vote" };

  test("is a titled link until somebody asks for it: no frame, no picture of theirs, no address that loads", () => {
    const shown = html([{ type: "embed", attrs: film }]);
    expect(shown).toMatch(
      /<p class="kicker">YouTube<\/p>.*<a href="https:\/\/youtu\.be\/dQw4w9WgXcQ" rel="noopener">The vote/,
    );
    expect(shown).toContain("It loads from YouTube only when you ask for it.");
    expect(shown).toContain(
      'data-src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1"',
    );
    expect(shown).not.toMatch(/<iframe|<img| src="http/);
  });

  test("stands behind a picture of ours, which has its credit", () => {
    const shown = html([
      { type: "embed", attrs: { ...film, caption: "Three hours.", mediaId: 8 } },
    ]);
    expect(shown).toMatch(/<load-embed[^>]*><picture>.*<img[^>]* alt=""/);
    expect(shown).toMatch(/<figcaption>Three hours\. <span class="credit">Ines Okafor<\/span>/);
  });

  test("without a title is named by its provider", () => {
    expect(html([{ type: "embed", attrs: { ...film, title: "" } }])).toContain(
      ">Content at YouTube</a>",
    );
  });

  test("a sound at a known place is played by it as well", () => {
    const url = "https://soundcloud.com/un-radio/an-hour";
    expect(html([{ type: "audio", attrs: { url, title: "An hour" } }])).toMatch(
      /<figure class="embed sound"><load-embed/,
    );
  });
});

test("A7: a picture, a quiz or a file that is not here leaves no frame", () => {
  const shown = html(
    [
      { type: "image", attrs: { mediaId: 99 } },
      { type: "gallery", attrs: { mediaIds: [98, 99] } },
      { type: "quiz", attrs: { quizId: 99 } },
      { type: "relatedList", attrs: { title: "", count: 3, basis: "related" } },
    ].slice(0, 3) as Block[],
  );
  expect(shown).toBe('<div class="body" lang="en" dir="ltr"></div>');
});

describe("A14: the contents of a long story", () => {
  const part = (text: string, level: 2 | 3 = 2): Block => ({
    type: "heading",
    attrs: { level },
    content: text ? [words(text)] : [],
  });

  test("three parts are listed, each a link to where it begins", () => {
    const shown = html([
      part("The rules"),
      part("In small", 3),
      part("The money"),
      part("The rules"),
    ]);
    expect(shown).toMatch(
      /<nav class="contents" aria-labelledby="contents"><p class="kicker" id="contents">In this story/,
    );
    const links = [...shown.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, id, text]) => [
      id,
      text,
    ]);
    expect(links).toEqual([
      ["the-rules", "The rules"],
      ["the-money", "The money"],
      ["the-rules-2", "The rules"],
    ]);
    for (const [id] of links) expect(shown).toMatch(new RegExp(`<h2 id="${id}">`));
  });

  test("two parts, or three of which one is empty, need no list", () => {
    expect(html([part("One"), part("Two")])).not.toContain("contents");
    expect(html([part("One"), part(""), part("Two")])).not.toContain("contents");
  });
});

test("a dateline opens the first paragraph alone", () => {
  const shown = html([paragraph(words("One.")), paragraph(words("Two."))], { dateline: "GENEVA" });
  expect(shown).toContain('<p><span class="dateline">GENEVA — </span>One.</p><p>Two.</p>');
});

test("a drop capital stands only where the first paragraph is taller than it", () => {
  const long =
    "The contest had not been expected before spring, and nobody in the hall was ready for it. ".repeat(
      2,
    );
  expect(html([paragraph(words(long)), paragraph(words(long))])).toMatch(
    /^<div[^>]*><p class="opens">.*<p>The contest/,
  );
  expect(html([paragraph(words("Short."))])).not.toContain("opens");
  expect(html([{ type: "horizontalRule" }, paragraph(words(long))])).not.toContain("opens");
});

test("footnotes are numbered in order, and lead there and back", () => {
  const note = (text: string): Inline => ({ type: "footnote", attrs: { text } });
  const shown = html([paragraph(words("a"), note("first")), paragraph(note("second"))]);
  expect(shown).toMatch(
    /id="noteref-1"><a href="#note-1".*id="noteref-2"><a href="#note-2".*id="note-1">first.*href="#noteref-1".*id="note-2">second/,
  );
});

test("A2: words of another language say so, and the body has its direction", () => {
  const foreign = words("bonjour", { type: "foreign", attrs: { lang: "fr" } });
  expect(html([paragraph(foreign)])).toContain('<span lang="fr">bonjour</span>');
  expect(html([], { language: "ar" })).toContain('lang="ar" dir="rtl"');
});

test("X5: whatever stands in a stored document, nothing of it becomes markup", () => {
  const hostile = "<img src=x onerror=alert(1)><script>alert(1)</script>";
  const shown = html(
    parseBody({
      content: [
        { type: "paragraph", content: [{ type: "text", text: hostile }] },
        { type: "codeBlock", content: [{ type: "text", text: hostile }] },
        { type: "factBox", attrs: { title: hostile }, content: [] },
        { type: "embed", attrs: { url: 'https://example.org/"><script>', title: hostile } },
        { type: "html", attrs: { html: hostile } },
      ],
    }).content,
  );
  expect(shown).not.toMatch(/<script|<img/i);
  expect(shown).toContain("&lt;script&gt;");
});
