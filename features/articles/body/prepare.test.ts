import { describe, expect, test } from "vitest";
import { countWords, plainText } from "#features/articles/body/plain-text.ts";
import { collectFootnotes, prepareBody } from "#features/articles/body/prepare.ts";
import { type Block, emptyBody, parseBody } from "#features/articles/body/schema.ts";

const text = (words: string) => ({ type: "text" as const, text: words });
const paragraph = (...words: string[]): Block => ({ type: "paragraph", content: words.map(text) });
const heading = (level: 2 | 3 | 4, words: string): Block => ({
  type: "heading",
  attrs: { level },
  content: [text(words)],
});
const picture = {
  id: 7,
  alt: "",
  caption: "",
  credit: "",
  licence: "",
  width: 1,
  height: 1,
  colour: null,
  path: "a",
  variants: [],
};
const prepare = (content: Block[], pictures = {}) =>
  prepareBody({ ...emptyBody(), content }, { pictures }).content;

describe("A7: reading a stored document", () => {
  test.each([null, undefined, 3, "text", {}, { content: "no list" }])(
    "%j gives an empty body",
    (stored) => {
      expect(parseBody(stored)).toEqual(emptyBody());
    },
  );

  test("unknown and damaged blocks are left out, the others stay", () => {
    const stored = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "kept" }] },
        { type: "marquee", content: [] },
        { type: "heading", attrs: { level: 9 }, content: [] },
        { type: "image", attrs: { mediaId: "seven" } },
        null,
      ],
    };
    expect(parseBody(stored).content.map((block) => block.type)).toEqual(["paragraph"]);
  });

  test("X5: a link with another scheme takes its block out", () => {
    const link = (href: string) => ({
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href } }] }],
        },
      ],
    });
    for (const href of ["javascript:alert(1)", "data:text/html,x", "vbscript:x", " javascript:x"]) {
      expect(parseBody(link(href)).content).toEqual([]);
    }
    for (const href of ["https://example.org", "mailto:a@example.org", "/about", "#note-1"]) {
      expect(parseBody(link(href)).content).toHaveLength(1);
    }
  });
});

describe("preparing a body for readers", () => {
  test("I9: an unknown shortcode is nothing to readers", () => {
    expect(
      prepare([
        { type: "unknownShortcode", attrs: { name: "display-posts", source: "[display-posts]" } },
      ]),
    ).toEqual([]);
  });

  test("empty paragraphs go", () => {
    expect(prepare([paragraph(), paragraph(" "), paragraph("words")])).toEqual([
      paragraph("words"),
    ]);
  });

  test("A1: headings never skip a level", () => {
    const levels = prepare([
      heading(4, "a"),
      heading(4, "b"),
      heading(4, "c"),
      heading(2, "d"),
      heading(4, "e"),
    ]);
    expect(levels.map((block) => (block.type === "heading" ? block.attrs.level : 0))).toEqual([
      2, 3, 4, 2, 3,
    ]);
  });

  test("pictures whose files are missing are left out, also from galleries", () => {
    const blocks: Block[] = [
      { type: "image", attrs: { mediaId: 7 } },
      { type: "image", attrs: { mediaId: 8 } },
      { type: "gallery", attrs: { mediaIds: [7, 8] } },
      { type: "gallery", attrs: { mediaIds: [8] } },
    ];
    expect(prepare(blocks, { 7: picture })).toEqual([
      blocks[0],
      { type: "gallery", attrs: { mediaIds: [7] } },
    ]);
  });
});

test("footnotes are collected in reading order, in lists and tables too", () => {
  const note = (words: string) => ({ type: "footnote" as const, attrs: { text: words } });
  const inParagraph = (words: string) => ({ type: "paragraph" as const, content: [note(words)] });
  const body = {
    ...emptyBody(),
    content: [
      inParagraph("one"),
      {
        type: "bulletList" as const,
        content: [{ type: "listItem" as const, content: [inParagraph("two")] }],
      },
      { type: "blockquote" as const, content: [inParagraph("three")] },
      {
        type: "table" as const,
        content: [
          {
            type: "tableRow" as const,
            content: [{ type: "tableCell" as const, content: [inParagraph("four")] }],
          },
        ],
      },
    ],
  };
  expect(collectFootnotes(body)).toEqual(["one", "two", "three", "four"]);
});

test("plain text and the word count leave out what is not words", () => {
  const body = {
    ...emptyBody(),
    content: [
      heading(2, "Who pays"),
      paragraph("It’s the ", "members’ dues."),
      { type: "horizontalRule" as const },
    ],
  };
  expect(plainText(body)).toBe("Who pays\n\nIt’s the members’ dues.");
  expect(countWords(body)).toBe(6);
});
