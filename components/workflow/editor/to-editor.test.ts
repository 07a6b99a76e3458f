import { getSchema, type JSONContent } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keptBlockType } from "#components/workflow/editor/blocks/kept-block-type.ts";
import { editorExtensions } from "#components/workflow/editor/editor-extensions.ts";
import { fromEditor } from "#components/workflow/editor/from-editor.ts";
import { toEditor } from "#components/workflow/editor/to-editor.ts";
import { type BlockType, parseBody } from "#features/articles/body/schema.ts";

const schema = getSchema(editorExtensions);
const text = (words: string, ...marks: JSONContent["marks"] & object) =>
  marks.length > 0 ? { type: "text", text: words, marks } : { type: "text", text: words };
const paragraph = (...content: JSONContent[]) => ({ type: "paragraph", content });

/** Every type of block, and whether the editor edits it as text. */
const table: Record<BlockType, { blocks: JSONContent[]; edited: boolean }> = {
  paragraph: {
    edited: true,
    blocks: [
      paragraph(),
      { type: "paragraph", attrs: { id: "p1" }, content: [text("One")] },
      paragraph(
        text("a", { type: "bold" }, { type: "italic" }),
        text("b", { type: "strike" }, { type: "bold" }),
        text("c", { type: "code" }, { type: "bold" }),
        text("d", { type: "strike" }),
        text("e", { type: "superscript" }),
        text("f", { type: "subscript" }),
        text("g", { type: "link", attrs: { href: "https://example.org/a?b=c" } }),
        text("h", { type: "link", attrs: { href: "/section/story" } }),
        text("i", { type: "foreign", attrs: { lang: "ar", dir: "rtl" } }),
        { type: "hardBreak" },
        { type: "footnote", attrs: { text: "See the report." } },
      ),
    ],
  },
  heading: {
    edited: true,
    blocks: [2, 3, 4].map((level) => ({
      type: "heading",
      attrs: { level, id: `h${level}` },
      content: [text("What the rules say")],
    })),
  },
  bulletList: {
    edited: true,
    blocks: [
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [paragraph(text("one")), paragraph(text("more"))] },
          {
            type: "listItem",
            content: [
              paragraph(text("two")),
              {
                type: "orderedList",
                content: [{ type: "listItem", content: [paragraph(text("inner"))] }],
              },
            ],
          },
        ],
      },
    ],
  },
  orderedList: {
    edited: true,
    blocks: [
      { type: "orderedList", content: [{ type: "listItem", content: [paragraph(text("x"))] }] },
      {
        type: "orderedList",
        attrs: { id: "l", start: 4 },
        content: [{ type: "listItem", content: [paragraph(text("x"))] }],
      },
    ],
  },
  blockquote: {
    edited: true,
    blocks: [
      { type: "blockquote", content: [paragraph(text("Said"))] },
      { type: "blockquote", attrs: { cite: "A minister" }, content: [paragraph(text("Said"))] },
    ],
  },
  pullquote: {
    edited: true,
    blocks: [{ type: "pullquote", attrs: { cite: "Her" }, content: [text("In front of us")] }],
  },
  codeBlock: {
    edited: true,
    blocks: [{ type: "codeBlock", attrs: { language: "sql" }, content: [text("select 1;\n")] }],
  },
  horizontalRule: { edited: true, blocks: [{ type: "horizontalRule" }] },
  factBox: {
    edited: true,
    blocks: [{ type: "factBox", attrs: { title: "Facts" }, content: [paragraph(text("One"))] }],
  },
  image: {
    edited: false,
    blocks: [{ type: "image", attrs: { mediaId: 7, caption: "C", credit: "X", alt: "A" } }],
  },
  gallery: { edited: false, blocks: [{ type: "gallery", attrs: { mediaIds: [1, 2] } }] },
  table: {
    edited: true,
    blocks: [
      {
        type: "table",
        attrs: { caption: "Votes" },
        content: [
          {
            type: "tableRow",
            content: [
              { type: "tableHeader", attrs: { colspan: 2 }, content: [paragraph(text("State"))] },
            ],
          },
          {
            type: "tableRow",
            content: [
              { type: "tableHeader", attrs: { rowspan: 2 }, content: [paragraph()] },
              {
                type: "tableCell",
                content: [
                  paragraph(text("Yes"), { type: "footnote", attrs: { text: "In part." } }),
                  {
                    type: "bulletList",
                    content: [{ type: "listItem", content: [paragraph(text("one"))] }],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        type: "table",
        attrs: { id: "t1" },
        content: [
          { type: "tableRow", content: [{ type: "tableCell", content: [paragraph(text("1"))] }] },
        ],
      },
    ],
  },
  embed: {
    edited: false,
    blocks: [
      { type: "embed", attrs: { url: "https://video.example/1", provider: "Video", title: "T" } },
    ],
  },
  file: { edited: false, blocks: [{ type: "file", attrs: { url: "/media/a.pdf", name: "A" } }] },
  audio: { edited: false, blocks: [{ type: "audio", attrs: { url: "/media/a.mp3", title: "" } }] },
  video: { edited: false, blocks: [{ type: "video", attrs: { url: "/media/a.mp4", title: "" } }] },
  relatedList: {
    edited: false,
    blocks: [{ type: "relatedList", attrs: { title: "More", count: 3, basis: "section" } }],
  },
  newsletterBox: { edited: false, blocks: [{ type: "newsletterBox", attrs: { newsletterId: 2 } }] },
  sponsorSlot: { edited: false, blocks: [{ type: "sponsorSlot" }] },
  quiz: { edited: false, blocks: [{ type: "quiz", attrs: { quizId: 3 } }] },
  unknownShortcode: {
    edited: false,
    blocks: [{ type: "unknownShortcode", attrs: { name: "foo", source: '[foo a="1"]' } }],
  },
};

const stored = (...content: JSONContent[]) => ({ type: "doc", version: 1, content });
const opened = (body: unknown) => schema.nodeFromJSON(toEditor(schema, body));
const roundTrip = (body: unknown) => fromEditor(opened(body).toJSON());

describe("toEditor and fromEditor", () => {
  for (const [type, { blocks, edited }] of Object.entries(table)) {
    test(`A7: ${type} comes back as it was`, () => {
      const body = stored(...blocks, paragraph(text("after")));
      expect(parseBody(body).content).toHaveLength(body.content.length);
      expect(parseBody(roundTrip(body))).toEqual(normalized(body));
    });

    test(`A7: ${type} is ${edited ? "edited as text" : "kept as a whole"}`, () => {
      const names = toEditor(schema, stored(...blocks)).content?.map((block) => block.type);
      expect(names?.includes(keptBlockType)).toBe(!edited);
    });
  }

  test("what nobody here knows, or what is damaged, is kept byte for byte", () => {
    const odd = [
      { type: "marquee", attrs: { speed: 3 }, content: [text("hello")] },
      { type: "paragraph", content: [{ type: "emoji", attrs: { name: "wave" } }] },
      { type: "heading", attrs: { level: 9 }, content: "not a list" },
      { type: "bulletList", content: [paragraph(text("no item around it"))] },
      { type: "paragraph", content: [text("x", { type: "glow", attrs: { depth: 2 } })] },
      { type: keptBlockType, attrs: { block: { type: "paragraph" } } },
    ] as JSONContent[];
    expect(roundTrip(stored(...odd)).content).toEqual(odd);
  });

  test("neighbouring texts with the same marks in another order become one text", () => {
    const marks = [{ type: "bold" }, { type: "italic" }];
    const body = stored(paragraph(text("a", ...marks), text("b", ...marks.toReversed())));
    expect(roundTrip(body).content).toEqual([paragraph(text("ab", ...marks))]);
  });

  test("an empty body opens with a paragraph to type in, and stays empty", () => {
    expect(opened(stored()).childCount).toBe(1);
    expect(roundTrip(stored()).content).toEqual([]);
    expect(roundTrip(null).content).toEqual([]);
  });

  test("any order of any blocks comes back, and every document of the editor is valid", () => {
    const block = fc.constantFrom(...Object.values(table).flatMap(({ blocks }) => blocks));
    fc.assert(
      fc.property(fc.array(block, { minLength: 2, maxLength: 12 }), (blocks) => {
        opened(stored(...blocks)).check();
        expect(parseBody(roundTrip(stored(...blocks)))).toEqual(normalized(stored(...blocks)));
      }),
    );
  });

  test("any JSON in place of a block comes back", () => {
    const odd = fc
      .record({ type: fc.string() }, { requiredKeys: ["type"] })
      .chain((base) => fc.jsonValue().map((inner) => ({ ...base, content: inner, attrs: inner })));
    fc.assert(
      fc.property(fc.array(odd, { minLength: 1, maxLength: 4 }), (blocks) => {
        const body = stored(...(blocks as JSONContent[]));
        expect(JSON.parse(JSON.stringify(roundTrip(body).content))).toEqual(
          JSON.parse(JSON.stringify(blocks)),
        );
      }),
    );
  });
});

/** The body as readers get it, with the marks of a text in the order of their names. */
function normalized(body: unknown) {
  const marksInOrder = (node: JSONContent): JSONContent => ({
    ...node,
    ...(node.content && { content: node.content.map(marksInOrder) }),
    ...(node.marks && {
      marks: [...node.marks].sort((one, other) => (one.type < other.type ? -1 : 1)),
    }),
  });
  const parsed = parseBody(body);
  return { ...parsed, content: (parsed.content as JSONContent[]).map(marksInOrder) };
}
