import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticleBody } from "#components/articles/article-body.tsx";
import { type Block, emptyBody, type Inline, parseBody } from "#features/articles/body/schema.ts";
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
      pictures={{ 7: picture }}
      related={[card]}
      {...more}
    />,
  );
}

describe("A7: every kind of block", () => {
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
            content: [paragraph(words("a")), { type: "bulletList", content: [] }],
          },
        ],
      },
      /<ol start="3"><li><p>a<\/p><ul><\/ul><\/li><\/ol>/,
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
      /class="pull">In front of us/,
    ],
    [
      "image",
      { type: "image", attrs: { mediaId: 7 } },
      /<source type="image\/avif" srcSet="\/media\/hall-800\.avif 800w".*width="1600" height="900" alt="A hall".*<span class="credit">The Ledger<\/span>/,
    ],
    [
      "gallery",
      { type: "gallery", attrs: { mediaIds: [7], caption: "Two halls" } },
      /class="gallery">.*<figcaption>Two halls/,
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
      /<a href="https:\/\/video\.example\/1">The vote<\/a>.*video\.example/,
    ],
    [
      "file",
      { type: "file", attrs: { url: "/media/a.pdf", name: "The report" } },
      /<a href="\/media\/a\.pdf" download="">The report/,
    ],
    [
      "audio",
      { type: "audio", attrs: { url: "/media/a.mp3", title: "Hear it" } },
      /<audio controls="" preload="none" src="\/media\/a\.mp3"/,
    ],
    [
      "video",
      { type: "video", attrs: { url: "https://elsewhere.example/v", title: "" } },
      /<a href="https:\/\/elsewhere\.example\/v">Watch<\/a>/,
    ],
    [
      "factBox",
      { type: "factBox", attrs: { title: "In figures" }, content: [paragraph(words("1951"))] },
      /<aside class="facts" aria-label="In figures">.*<p>1951<\/p>/,
    ],
    [
      "relatedList",
      { type: "relatedList", attrs: { title: "", count: 3, basis: "related" } },
      /<a href="\/peace\/next" lang="en">What comes next<\/a>/,
    ],
    ["newsletterBox", { type: "newsletterBox" }, /^<div class="body"[^>]*><\/div>$/],
    ["sponsorSlot", { type: "sponsorSlot" }, /^<div class="body"[^>]*><\/div>$/],
    [
      "unknownShortcode",
      { type: "unknownShortcode", attrs: { name: "qsm", source: "[qsm]" } },
      /^<div class="body"[^>]*><\/div>$/,
    ],
  ];

  test.each(blocks)("%s", (_, block, shown) => {
    expect(html([block])).toMatch(shown);
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
