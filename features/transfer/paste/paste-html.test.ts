import { describe, expect, test } from "vitest";
import type { Block } from "#features/articles/body/schema.ts";
import { pasteHtml } from "#features/transfer/paste/paste-html.ts";
import { docsClipboard } from "#features/transfer/paste/test/docs-clipboard.ts";
import { docsPage } from "#features/transfer/paste/test/docs-page.ts";
import { outlineOf } from "#features/transfer/paste/test/outline-of.ts";
import { webPage } from "#features/transfer/paste/test/web-page.ts";
import { wordClipboard } from "#features/transfer/paste/test/word-clipboard.ts";

const read = (html: string) => pasteHtml(html, "en");
const outline = (html: string) => outlineOf(read(html).blocks);

describe("E10: paste keeps structure and drops style", () => {
  test("from Word: headings, lists in lists, quotations, a table, notes and links", () => {
    expect(outline(wordClipboard)).toEqual([
      "h2 The vote nobody counted",
      "p The hall was **empty** and _nobody_ spoke.[note: See A/RES/79/1, paragraph 3.]",
      "h2 What was said",
      "ul",
      "- First point",
      "- Second point, with (ceux qui attendent)<fr>",
      "  ul",
      "  - An inner point",
      "- Third point[note: 12 members abstained.]",
      "ol from 3",
      "- The third step",
      "- The fourth step",
      "quote",
      "  p We did not come to lunch.",
      "  p We came to vote.",
      "p Read [the report](https://example.org/report?page=2).",
      "table",
      "  row | State | Vote",
      "  row | Aland | Yes",
    ]);
    expect(read(wordClipboard).leftOut).toBe(1);
  });

  test("from Google Docs: styled words, an inner list, a table; the wrapper is not bold", () => {
    expect(outline(docsClipboard)).toEqual([
      "h2 The quiet vote",
      "p Plain, **bold**, _italic_, ~gone~ and [a link](https://example.org/a), H~2~O.",
      "ul",
      "- One",
      "  ul",
      "  - One and a half",
      "- Two",
      "h3 Numbers",
      "ol",
      "- First",
      "- Second",
      "table",
      "  row | State | Vote",
      "  row | Aland | Yes",
      "p The end.",
    ]);
    expect(read(docsClipboard).leftOut).toBe(1);
  });

  test("from a page that Google Docs wrote: notes, and links without the way station", () => {
    expect(outline(docsPage)).toEqual([
      "p The text was adopted[note: By 97 votes.] at noon[note: Local time.].",
      "p See [the record](https://example.org/record).",
    ]);
  });

  test("from a web page: what is meant stays; style, trackers, scripts and what is hidden go", () => {
    const { blocks, pictures, leftOut } = read(webPage);
    expect(outlineOf(blocks)).toEqual([
      "h2 A page",
      "p Words with [a link](https://example.org/x?id=4) and [words alone].",
      "image -1",
      "quote — A delegate",
      "  p Said so.",
      "code select 1;",
      "---",
    ]);
    expect(pictures).toHaveLength(1);
    expect(leftOut).toBe(1);
    expect(JSON.stringify(blocks)).not.toMatch(/alert|javascript|onerror|style|hidden words/i);
  });
});

describe("X5: what is pasted neither hangs nor gets in", () => {
  const hostile: [name: string, html: string][] = [
    ["a script", "<p>a</p><script>alert(1)</script><svg onload=alert(1)><p>b</p></svg>"],
    ["handlers", '<p onclick="alert(1)">a<img src=x onerror=alert(1)></p>'],
    [
      "links that run",
      '<a href="javascript:alert(1)">a</a><a href="&#106;ava\nscript:alert(1)">b</a>',
    ],
    ["a page in an address", '<a href="data:text/html,<script>alert(1)</script>">a</a>'],
    [
      "a picture that is a page",
      '<img src="data:image/svg+xml;base64,PHN2Zy8+"><img src="data:text/html;base64,YQ==">',
    ],
    [
      "marks of ours",
      '<figure data-standfirst="0"></figure><sup data-fn="0">1</sup><span data-standfirst="7"></span>',
    ],
    [
      "a frame",
      '<iframe src="javascript:alert(1)"></iframe><object data="x"></object><embed src=x>',
    ],
    ["a form", '<form action="https://evil.example"><input value="a"><button>b</button></form>'],
    [
      "a base and a refresh",
      '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">',
    ],
    ["an end that is not closed", '<p><a href="https://a.example/\\"><!-- <b'],
  ];
  test.each(hostile)("%s", (_name, html) => {
    const { blocks, pictures } = read(html);
    expect(JSON.stringify(blocks)).not.toMatch(/alert|javascript|<script|evil|data:|:-\d/i);
    expect(pictures).toEqual([]);
  });

  test("20,000 elements inside one another, and thousands side by side, keep their words", () => {
    const deep = `${"<div><b>".repeat(10_000)}the words${"</b></div>".repeat(10_000)}`;
    expect(JSON.stringify(read(deep).blocks)).toContain("the words");
    expect(read("<p>a</p>".repeat(3000)).blocks).toHaveLength(3000);
    expect(read(`<p>${"<br>x".repeat(3000)}</p>`).blocks).toHaveLength(1);
    const loops = Array.from(
      { length: 2000 },
      (_, n) => `<p><a href="#n${n}" id="n${n}">1</a></p>`,
    );
    expect(read(loops.join("")).blocks).toHaveLength(2000);
  });
});

test("pictures with their bytes are put aside in their order, and stand where they were", () => {
  const picture = (bytes: string) => `<img src="data:image/png;base64,${bytes}" alt="x">`;
  const { blocks, pictures } = read(`<p>a</p>${picture("AAAA")}<p>b</p><p>${picture("BBBB")}</p>`);
  expect(blocks.map((block: Block) => block.type)).toEqual([
    "paragraph",
    "image",
    "paragraph",
    "image",
  ]);
  expect(blocks.flatMap((block) => (block.type === "image" ? [block.attrs.mediaId] : []))).toEqual([
    -1, -2,
  ]);
  expect(pictures.map((address) => address.slice(-4))).toEqual(["AAAA", "BBBB"]);
});
