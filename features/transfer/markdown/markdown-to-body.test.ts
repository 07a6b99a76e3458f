import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "#features/articles/body/schema.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { markdownToBody } from "#features/transfer/markdown/markdown-to-body.ts";

const text = (words: string, ...marks: object[]) => ({
  type: "text",
  text: words,
  ...(marks.length ? { marks } : {}),
});
const paragraph = (...content: object[]) => ({ type: "paragraph", content });

describe("markdownToBody", () => {
  test.each<[string, string, object[]]>([
    [
      "paragraphs with marks, soft and hard breaks",
      "One **two *three*** ~~four~~ `five &amp;`\nsix  \nseven &amp; eight",
      [
        paragraph(
          text("One "),
          text("two ", { type: "bold" }),
          text("three", { type: "bold" }, { type: "italic" }),
          text(" "),
          text("four", { type: "strike" }),
          text(" "),
          text("five &amp;", { type: "code" }),
          text(" six"),
          { type: "hardBreak" },
          text("seven & eight"),
        ),
      ],
    ],
    [
      "headings between the second and the fourth level",
      "# A\n\n### B\n\n###### C",
      [2, 3, 4].map((level, index) => ({
        type: "heading",
        attrs: { level },
        content: [text("ABC"[index]!)],
      })),
    ],
    [
      "links, and only the words of a link that could run",
      "[a](https://example.org/x) [b](/migration) [c](javascript:alert%281%29)",
      [
        paragraph(
          text("a", { type: "link", attrs: { href: "https://example.org/x" } }),
          text(" "),
          text("b", { type: "link", attrs: { href: "/migration" } }),
          text(" c"),
        ),
      ],
    ],
    [
      "raised and lowered letters; other tags vanish",
      'CO<sub>2</sub> and 1<sup>st</sup> <span onclick="x()">of</span> many<br>lines',
      [
        paragraph(
          text("CO"),
          text("2", { type: "subscript" }),
          text(" and 1"),
          text("st", { type: "superscript" }),
          text(" of many"),
          { type: "hardBreak" },
          text("lines"),
        ),
      ],
    ],
    [
      "the words of raw HTML, never its scripts",
      "<div><p>Words</p><script>run()</script></div>",
      [paragraph(text("Words"))],
    ],
    [
      "a divider and code",
      "***\n\n```sql\nselect 1\n```",
      [
        { type: "horizontalRule" },
        {
          type: "codeBlock",
          attrs: { language: "sql" },
          content: [{ type: "text", text: "select 1" }],
        },
      ],
    ],
    [
      "footnotes where they are marked, in any order",
      "Word[^b] and[^lost] more[^a].\n\n[^a]: First *note*.\n[^b]: Second note,\n  in two lines.",
      [
        paragraph(
          text("Word"),
          { type: "footnote", attrs: { text: "Second note, in two lines." } },
          text(" and more"),
          { type: "footnote", attrs: { text: "First note." } },
          text("."),
        ),
      ],
    ],
    [
      "passages in another language",
      "He said [*à demain*]{lang=fr} and [غدا]{lang=ar dir=rtl}.",
      [
        paragraph(
          text("He said "),
          text("à demain", { type: "foreign", attrs: { lang: "fr" } }, { type: "italic" }),
          text(" and "),
          text("غدا", { type: "foreign", attrs: { lang: "ar", dir: "rtl" } }),
          text("."),
        ),
      ],
    ],
    [
      "nested lists, and one that starts later",
      "- a\n  - b\n- c\n\nthen\n\n3. d",
      [
        {
          type: "bulletList",
          content: [
            {
              type: "listItem",
              content: [
                paragraph(text("a")),
                {
                  type: "bulletList",
                  content: [{ type: "listItem", content: [paragraph(text("b"))] }],
                },
              ],
            },
            { type: "listItem", content: [paragraph(text("c"))] },
          ],
        },
        paragraph(text("then")),
        {
          type: "orderedList",
          attrs: { start: 3 },
          content: [{ type: "listItem", content: [paragraph(text("d"))] }],
        },
      ],
    ],
    [
      "a quote with who said it, and one without",
      "> Words.\n>\n> — A delegate\n\nthen\n\n> Only words.",
      [
        { type: "blockquote", attrs: { cite: "A delegate" }, content: [paragraph(text("Words."))] },
        paragraph(text("then")),
        { type: "blockquote", content: [paragraph(text("Only words."))] },
      ],
    ],
    [
      "a table with its caption",
      "| a | b |\n|---|--:|\n| 1 | **2** |\n\nTable: What it shows\n\nTable: not a caption",
      [
        {
          type: "table",
          attrs: { caption: "What it shows" },
          content: [
            {
              type: "tableRow",
              content: ["a", "b"].map((word) => ({
                type: "tableHeader",
                content: [paragraph(text(word))],
              })),
            },
            {
              type: "tableRow",
              content: [
                { type: "tableCell", content: [paragraph(text("1"))] },
                { type: "tableCell", content: [paragraph(text("2", { type: "bold" }))] },
              ],
            },
          ],
        },
        paragraph(text("Table: not a caption")),
      ],
    ],
    [
      "pictures between the words around them, linked or not; missing ones not at all",
      'Before ![A boat](boat.jpg "At dawn") after [![](map.png)](https://example.org) ![gone](gone.jpg)',
      [
        paragraph(text("Before")),
        { type: "image", attrs: { mediaId: 7, alt: "A boat", caption: "At dawn" } },
        paragraph(text("after")),
        { type: "image", attrs: { mediaId: 8 } },
      ],
    ],
    [
      "the directives",
      [
        ':::pullquote cite="A delegate"\nShort *words*.\n:::',
        ':::fact title="By the numbers"\n- one\n\n## Two\n:::',
        ':::figure src="boat.jpg" caption="A boat" credit="The Ledger"\n:::',
        ':::gallery caption="Two"\n![](boat.jpg)\n![](map.png)\n![](gone.jpg)\n:::',
        ':::related title="More" count=2 basis=section\n:::',
        ':::embed url="https://video.example/1" provider="Video" title="The vote"\n:::',
        ':::embed url="https://video.example/2" title="The quay" caption="At dawn" poster="boat.jpg"\n:::',
        ':::embed url="https://video.example/3" title="The hall" poster="gone.jpg"\n:::',
        ":::newsletter\n:::",
        ":::sponsor\n:::",
        ':::quiz name="who-votes"\n:::',
        ':::quiz name="gone"\n:::',
        ":::nobody-knows\nonly words\n:::",
        ":::unheard\nKept words\n:::",
      ].join("\n\n"),
      [
        {
          type: "pullquote",
          attrs: { cite: "A delegate" },
          content: [text("Short "), text("words", { type: "italic" }), text(".")],
        },
        {
          type: "factBox",
          attrs: { title: "By the numbers" },
          content: [
            {
              type: "bulletList",
              content: [{ type: "listItem", content: [paragraph(text("one"))] }],
            },
            paragraph(text("Two")),
          ],
        },
        { type: "image", attrs: { mediaId: 7, caption: "A boat", credit: "The Ledger" } },
        { type: "gallery", attrs: { mediaIds: [7, 8], caption: "Two" } },
        { type: "relatedList", attrs: { title: "More", count: 2, basis: "section" } },
        {
          type: "embed",
          attrs: { url: "https://video.example/1", provider: "Video", title: "The vote" },
        },
        {
          type: "embed",
          attrs: {
            url: "https://video.example/2",
            provider: "",
            title: "The quay",
            caption: "At dawn",
            mediaId: 7,
          },
        },
        {
          type: "embed",
          attrs: { url: "https://video.example/3", provider: "", title: "The hall" },
        },
        { type: "newsletterBox" },
        { type: "sponsorSlot" },
        { type: "quiz", attrs: { quizId: 3 } },
        paragraph(text("only words")),
        paragraph(text("Kept words")),
      ],
    ],
    [
      "nothing of an embed with an address that could run",
      ':::embed url="javascript:x" title="x"\n:::',
      [],
    ],
  ])("I19: %s", (_what, source, blocks) => {
    expect(read(source)).toEqual(blocks);
  });

  test("A7: any text gives a body that the schema reads whole", () => {
    const notation = fc.constantFrom(
      ":::fact title=x\n",
      ":::\n",
      "[^1]",
      "[^1]: n\n",
      "[a]{lang=fr}",
      "> ",
      "- ",
      "|a|b|\n|-|-|\n",
      "![x](boat.jpg)",
      "\n\n",
      "**",
      "`",
      "<b>",
      "# ",
      "Table: c\n",
    );
    const source = fc
      .array(fc.oneof(notation, fc.string()), { maxLength: 30 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(source, (written) => {
        const body = markdownToBody(written, { media });
        expect(parseBody(JSON.parse(JSON.stringify(body)))).toEqual(body);
      }),
    );
  });
});

const media = (source: string) => ({ "boat.jpg": 7, "map.png": 8 })[source];
const quiz = (name: string) => ({ "who-votes": 3 })[name];

/** The blocks as they are stored. */
function read(source: string): Block[] {
  return JSON.parse(JSON.stringify(markdownToBody(source, { media, quiz }).content));
}
