import fc from "fast-check";
import type { Block, Inline, List, Mark, Paragraph } from "#features/articles/body/schema.ts";

const hostileText = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "</p></div><iframe src=//evil.example>",
    "' onerror=alert(1) x='",
    "<!-- ",
    "]]>",
    "&lt;script&gt;",
    "<style>*{}</style>",
    "\u0000\ud800\ufffe",
    "a & b < c",
  ),
);
const hostileUrl = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    "https://",
    'https://a.example/"><script>',
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    'mailto:a@b.example?subject="x',
    "//evil.example/x",
    "/\\evil.example",
    "/a b?c=<d>&e='f'",
    "#note-1",
    "/%E0%A4%A",
    "https://[::1",
  ),
);
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    type: fc.constantFrom("bold", "italic", "code", "strike", "superscript", "subscript"),
  }),
  fc.record({ type: fc.constant("link"), attrs: fc.record({ href: hostileUrl }) }),
  fc.record({
    type: fc.constant("foreign"),
    attrs: fc.record({ lang: hostileText, dir: fc.constantFrom("ltr", "rtl", undefined) }),
  }),
) as fc.Arbitrary<Mark>;
const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant("text" as const),
      text: hostileText,
      marks: fc.array(mark, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: "hardBreak" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("footnote" as const),
      attrs: fc.record({ text: hostileText }),
    }),
  },
);
const inlines = fc.array(inline, { maxLength: 4 });
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant("paragraph" as const),
  content: inlines,
});
const { list } = fc.letrec<{ list: List }>((tie) => ({
  list: fc.record({
    type: fc.constantFrom("bulletList" as const, "orderedList" as const),
    attrs: fc.record({ start: fc.option(fc.integer(), { nil: undefined }) }),
    content: fc.array(
      fc.record({
        type: fc.constant("listItem" as const),
        content: fc.array(
          fc.oneof({ depthSize: "small", withCrossShrink: true }, paragraph, tie("list")),
          {
            maxLength: 2,
          },
        ),
      }),
      { maxLength: 3 },
    ),
  }),
}));
const flow = fc.array(fc.oneof(paragraph, list), { maxLength: 3 });
const mediaId = fc.constantFrom(7, 8, 9);
const words = fc.option(hostileText, { nil: undefined });
const kind = <Type extends string>(type: Type) => fc.constant(type);
const cell = fc.record({
  type: fc.constantFrom("tableCell", "tableHeader"),
  attrs: fc.record({ colspan: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }) }),
  content: flow,
});
const linked = { url: hostileUrl, title: hostileText };

/** Any block of any kind, with hostile words and addresses. */
const anyBlock = fc.oneof(
  paragraph,
  list,
  fc.record({
    type: kind("heading"),
    attrs: fc.record({ id: words, level: fc.constantFrom(2, 3, 4) }),
    content: inlines,
  }),
  fc.record({ type: kind("blockquote"), attrs: fc.record({ cite: words }), content: flow }),
  fc.record({ type: kind("pullquote"), attrs: fc.record({ cite: words }), content: inlines }),
  fc.record({
    type: kind("image"),
    attrs: fc.record({ mediaId, caption: words, credit: words, alt: words }),
  }),
  fc.record({
    type: kind("gallery"),
    attrs: fc.record({
      caption: words,
      mediaIds: fc.array(mediaId, { minLength: 1, maxLength: 3 }),
    }),
  }),
  fc.record({
    type: kind("table"),
    attrs: fc.record({ caption: words }),
    content: fc.array(
      fc.record({
        type: kind("tableRow"),
        content: fc.array(cell, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    type: kind("codeBlock"),
    content: fc.array(fc.record({ type: kind("text"), text: hostileText }), { maxLength: 2 }),
  }),
  fc.record({
    type: kind("embed"),
    attrs: fc.record({ ...linked, provider: hostileText, caption: words }),
  }),
  fc.record({ type: kind("file"), attrs: fc.record({ url: hostileUrl, name: hostileText }) }),
  fc.record({ type: fc.constantFrom("audio", "video"), attrs: fc.record(linked) }),
  fc.record({ type: kind("factBox"), attrs: fc.record({ title: hostileText }), content: flow }),
  fc.record({ type: kind("quiz"), attrs: fc.record({ quizId: fc.constantFrom(3, 4) }) }),
  fc.record({
    type: kind("unknownShortcode"),
    attrs: fc.record({ name: hostileText, source: hostileText }),
  }),
) as fc.Arbitrary<Block>;

/** The blocks of any body, also such as no parser would let through. */
export const anyBody = fc.array(anyBlock, { maxLength: 6 });
