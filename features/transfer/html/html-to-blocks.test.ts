import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corporaNote, corpus, hasCorpora } from "#db/test/corpora.ts";
import { plainText } from "#features/articles/body/plain-text.ts";
import { type Block, type Body, parseBody } from "#features/articles/body/schema.ts";
import type { HtmlSources } from "#features/transfer/html/html-sources.ts";
import { htmlToBlocks } from "#features/transfer/html/html-to-blocks.ts";

/** Every picture is media 1, but one that is known by its id. */
const sources: HtmlSources = {
  picture: ({ url, externalId }) => (url.includes("missing") ? undefined : Number(externalId ?? 1)),
  placeholder: (key) => (key === "0" ? [{ type: "horizontalRule" }] : []),
  footnote: (id) => (id === "f1" ? "A note." : undefined),
};

const blocks = (html: string) => htmlToBlocks(html, sources);
const text = (words: string, ...marks: string[]) =>
  marks.length > 0
    ? { type: "text", text: words, marks: marks.map((type) => ({ type })) }
    : { type: "text", text: words };
const p = (...content: unknown[]) => ({
  type: "paragraph",
  content: content.map((part) => (typeof part === "string" ? text(part) : part)),
});
const image = (attrs: object) => ({ type: "image", attrs });

describe("htmlToBlocks", () => {
  test.each<[string, string, unknown[]]>([
    ["white space is one space", "<p> a\n  b </p> <p>c</p>", [p("a b"), p("c")]],
    [
      "marks nest and meet",
      "<p>a <b>b <em>c</em></b><i>d</i></p>",
      [p("a ", text("b ", "bold"), text("c", "bold", "italic"), text("d", "italic"))],
    ],
    [
      "line breaks; two part paragraphs",
      "a<br>b<br><br>c<br>",
      [p("a", { type: "hardBreak" }, "b"), p("c")],
    ],
    [
      "unknown elements keep their words",
      "<blink>a</blink> <custom-x>b</custom-x><constructor>c</constructor>",
      [p("a bc")],
    ],
    [
      "scripts, styles and forms are left out",
      "<p>a<script>x()</script></p><style>b{}</style><textarea>c</textarea><svg><text>d</text></svg>",
      [p("a")],
    ],
    [
      "what was hidden stays out",
      '<p>a</p><div style="display: none">spam</div><p hidden>b</p>',
      [p("a")],
    ],
    ["quotes in a line", "<p>He said <q>no</q>.</p>", [p("He said “no”.")]],
    [
      "another language is marked",
      '<p>in <i lang="fr">fine</i></p>',
      [
        p("in ", {
          type: "text",
          text: "fine",
          marks: [{ type: "italic" }, { type: "foreign", attrs: { lang: "fr" } }],
        }),
      ],
    ],
    [
      "a span's language",
      '<p>in <span lang="ar" dir="rtl">سلام</span></p>',
      [
        p("in ", {
          type: "text",
          text: "سلام",
          marks: [{ type: "foreign", attrs: { lang: "ar", dir: "rtl" } }],
        }),
      ],
    ],
    [
      "preformatted words are code, with their language",
      '<pre class="language-js">a\n  b</pre>',
      [{ type: "codeBlock", attrs: { language: "js" }, content: [text("a\n  b")] }],
    ],
    [
      "verse is a paragraph with breaks",
      '<pre class="wp-block-verse">a\n b</pre>',
      [p("a", { type: "hardBreak" }, "b")],
    ],
    [
      "terms and their meanings",
      "<dl><dt>Kicker</dt><dd>Words above</dd></dl>",
      [p(text("Kicker", "bold")), p("Words above")],
    ],
    ["a rule", "<p>a</p><hr>", [p("a"), { type: "horizontalRule" }]],
    [
      "a disclosure is a fact box",
      "<details><summary>Why</summary><p>So.</p></details>",
      [{ type: "factBox", attrs: { title: "Why" }, content: [p("So.")] }],
    ],
    [
      "an address alone is an embed",
      "<p>https://youtu.be/abcdefghijk</p>",
      [
        {
          type: "embed",
          attrs: { url: "https://youtu.be/abcdefghijk", provider: "YouTube", title: "" },
        },
      ],
    ],
    [
      "a frame is an embed of its page",
      '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0"></iframe>',
      [
        {
          type: "embed",
          attrs: {
            url: "https://www.youtube.com/watch?v=abcdefghijk",
            provider: "YouTube",
            title: "",
          },
        },
      ],
    ],
    [
      "a recording by its first source",
      '<audio controls><source src="https://a.example/x.mp3"></audio>',
      [{ type: "audio", attrs: { url: "https://a.example/x.mp3", title: "" } }],
    ],
    [
      "a file block",
      '<div class="wp-block-file"><a href="/x.pdf">Report</a><a href="/x.pdf" download>Download</a></div>',
      [{ type: "file", attrs: { url: "/x.pdf", name: "Report" } }],
    ],
    [
      "a footnote by its id",
      '<p>a<sup data-fn="f1" class="fn"><a href="#f1">1</a></sup></p>',
      [p("a", { type: "footnote", attrs: { text: "A note." } })],
    ],
    [
      "what was set aside",
      '<p>a</p><figure data-standfirst="0"></figure>',
      [p("a"), { type: "horizontalRule" }],
    ],
    [
      "what was set aside in a line follows it",
      '<p>a <span data-standfirst="0"></span>b</p>',
      [p("a b"), { type: "horizontalRule" }],
    ],
  ])("I8: %s", (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  test("I8: links keep what a body may hold; others lose the link and keep the words", () => {
    const link = (href: string) =>
      p({ type: "text", text: "w", marks: [{ type: "link", attrs: { href } }] });
    expect(blocks('<a href="https://a.example/?b=1&amp;c">w</a>')).toEqual([
      link("https://a.example/?b=1&c"),
    ]);
    expect(blocks('<a href="//a.example/x">w</a>')).toEqual([link("https://a.example/x")]);
    for (const href of [
      "javascript:alert(1)",
      " java\nscript:x",
      "data:text/html,x",
      "x.html",
      "",
      "ftp://a.example",
    ]) {
      expect(blocks(`<a href="${href}">w</a>`)).toEqual([p("w")]);
    }
  });

  test("I8: levels of headings begin at 2 and skip none; an empty one is left out", () => {
    const levels = blocks(
      "<h1>a</h1><h4>b</h4><h2></h2><h6>c</h6><h2>d</h2><h3><img src='https://a.example/missing'></h3>",
    );
    expect(
      levels.map((block) => block.type === "heading" && [block.attrs.level, block.content]),
    ).toEqual([
      [2, [text("a")]],
      [3, [text("b")]],
      [4, [text("c")]],
      [2, [text("d")]],
    ]);
  });

  describe("lists", () => {
    test("I8: nest, also where the inner list stands beside the item", () => {
      const inner = { type: "bulletList", content: [{ type: "listItem", content: [p("b")] }] };
      const expected = [
        {
          type: "orderedList",
          attrs: { start: 3 },
          content: [{ type: "listItem", content: [p("a"), inner] }],
        },
      ];
      expect(blocks('<ol start="3"><li>a<ul><li>b</li></ul></li></ol>')).toEqual(expected);
      expect(blocks('<ol start="3"><li>a</li><ul><li>b</li></ul></ol>')).toEqual(expected);
    });

    test("I8: what may not stand in one follows it", () => {
      expect(
        blocks('<ul><li>a<img src="https://a.example/x.jpg"></li><li><h3>b</h3></li></ul>'),
      ).toEqual([
        {
          type: "bulletList",
          content: [
            { type: "listItem", content: [p("a")] },
            { type: "listItem", content: [p(text("b", "bold"))] },
          ],
        },
        image({ mediaId: 1 }),
      ]);
    });
  });

  describe("pictures", () => {
    test("I10: in a sentence they follow it, before one they precede it", () => {
      const picture = '<img class="wp-image-7" src="https://a.example/x.jpg" alt="A boat">';
      const block = image({ mediaId: 7, alt: "A boat" });
      expect(blocks(`<p>one ${picture} two</p>`)).toEqual([p("one two"), block]);
      expect(blocks(`<p><a href="/full.jpg">${picture}</a> two</p>`)).toEqual([block, p("two")]);
    });

    test("I10: a figure's caption is the picture's", () => {
      const html =
        '<figure class="wp-block-image"><img src="https://a.example/x.jpg"/><figcaption>At <b>sea</b></figcaption></figure>';
      expect(blocks(html)).toEqual([image({ mediaId: 1, caption: "At sea" })]);
    });

    test("I10: unknown ones, pixels that count readers and drawn smileys are no pictures", () => {
      expect(
        blocks(
          '<p>a<img src="https://a.example/missing.jpg"><img width="1" height="1" src="https://a.example/t.gif"><img src="data:image/png;base64,x"></p>',
        ),
      ).toEqual([p("a")]);
      expect(
        blocks('<p>ha <img class="wp-smiley" src="https://s.example/1.png" alt="🙂"></p>'),
      ).toEqual([p("ha 🙂")]);
    });

    test("I10: galleries of every generation, with their captions", () => {
      const item = (n: number, caption = "") =>
        `<figure><img data-id="${n}" src="https://a.example/${n}.jpg">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
      expect(
        blocks(
          `<figure class="wp-block-gallery">${item(1, "One")}${item(2)}<figcaption>All</figcaption></figure>`,
        ),
      ).toEqual([{ type: "gallery", attrs: { mediaIds: [1, 2], caption: "All; One" } }]);
      expect(
        blocks(`<ul class="wp-block-gallery"><li class="blocks-gallery-item">${item(3)}</li></ul>`),
      ).toEqual([{ type: "gallery", attrs: { mediaIds: [3] } }]);
    });

    test("I10: a cover's background comes before its words", () => {
      expect(
        blocks(
          `<div class="wp-block-cover" style="background-image:url(https://a.example/x.jpg)"><p>Words</p></div>`,
        ),
      ).toEqual([image({ mediaId: 1 }), p("Words")]);
    });
  });

  describe("quotes and tables", () => {
    test("I8: a quotation and who said it", () => {
      expect(blocks("<blockquote><p>Stay.</p><cite>— Ana</cite></blockquote>")).toEqual([
        { type: "blockquote", attrs: { cite: "Ana" }, content: [p("Stay.")] },
      ]);
      expect(
        blocks(
          '<figure class="wp-block-pullquote"><blockquote><p>Go.</p><p>Now.</p><cite>Bo</cite></blockquote></figure>',
        ),
      ).toEqual([
        {
          type: "pullquote",
          attrs: { cite: "Bo" },
          content: [text("Go."), { type: "hardBreak" }, text("Now.")],
        },
      ]);
    });

    test("I8: a table with heads, spans and a caption", () => {
      const html =
        '<figure class="wp-block-table"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td colspan="2">b</td><td></td></tr></tbody></table><figcaption>Counts</figcaption></figure>';
      expect(blocks(html)).toEqual([
        {
          type: "table",
          attrs: { caption: "Counts" },
          content: [
            { type: "tableRow", content: [{ type: "tableHeader", content: [p("a")] }] },
            {
              type: "tableRow",
              content: [
                { type: "tableCell", attrs: { colspan: 2 }, content: [p("b")] },
                { type: "tableCell", content: [p()] },
              ],
            },
          ],
        },
      ]);
    });

    test("I8: a table without a row keeps its words", () => {
      expect(blocks("<table>words</table>")).toEqual([p("words")]);
    });
  });

  test("X5: whatever the HTML, every block fits the schema and every address is a web's", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<ul>",
      "<li>",
      "</ul>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<blockquote>",
      "</blockquote>",
      "<h3>",
      "</h3>",
      "<b>",
      "</b>",
      "<a href='javascript:x'>",
      "<a href='https://a.example'>",
      "</a>",
      "<img src='https://a.example/x.jpg'>",
      "<pre>",
      "</pre>",
      "<figure>",
      "<figcaption>",
      "</figure>",
      "<details><summary>s",
      "</details>",
      "<br>",
      "<iframe src='javascript:x'>",
      "<script>",
      "</script>",
      "words",
      " ",
      "&lt;",
      "\u0007",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const made = blocks(pieces.join(""));
        expect(parseBody({ content: made }).content).toEqual(made);
        // Words may say it: what stands inside an iframe is text to a parser of HTML.
        expect(JSON.stringify(made)).not.toMatch(/"(href|url)":"\s*javascript:/);
      }),
      { numRuns: 500 },
    );
  });

  test("X8: elements nested without end keep their words and cost no stack", () => {
    for (const name of ["div", "b", "blockquote", "ul><li", "table><tr><td"]) {
      expect(words(blocks(`<${name}>`.repeat(20_000)))).toBe("");
      expect(words(blocks(`${`<${name}>`.repeat(5_000)}deep`))).toContain("deep");
    }
  });
});

const words = (content: Block[]) => plainText({ type: "doc", version: 1, content } satisfies Body);

interface Vector {
  id: string;
  input: string;
}

const vectors: Vector[] = hasCorpora
  ? readdirSync(corpus("xss")).flatMap((file) =>
      JSON.parse(readFileSync(corpus("xss", file), "utf8")),
    )
  : [];

test.skipIf(!hasCorpora)(
  `X5: ${vectors.length} injection vectors leave only blocks with safe addresses${corporaNote}`,
  () => {
    expect(vectors.length).toBeGreaterThan(800);
    for (const { id, input } of vectors) {
      const made = blocks(String(input));
      expect(parseBody({ content: made }).content, id).toEqual(made);
      for (const address of addressesIn(made))
        expect(address, id).toMatch(/^(?:https?:\/\/|mailto:|\/|#)/i);
    }
  },
);

function addressesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "href" || key === "url" ? [String(member)] : addressesIn(member),
  );
}
