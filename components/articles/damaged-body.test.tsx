import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ArticleBody } from "#components/articles/article-body.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { makePicture } from "#components/test/make-picture.ts";
import { parseBody } from "#features/articles/body/schema.ts";

const text = (words: string) => ({ type: "text", text: words });
const paragraph = (words: string) => ({ type: "paragraph", content: [text(words)] });
const listItem = (words: string) => ({ type: "listItem", content: [paragraph(words)] });
const cell = (type: string, words: string) => ({ type, content: [paragraph(words)] });

/** A document with every kind of block, as it is stored. */
const whole = {
  type: "doc",
  version: 1,
  content: [
    {
      type: "paragraph",
      content: [
        { ...text("bold"), marks: [{ type: "bold" }, { type: "link", attrs: { href: "/a" } }] },
        { ...text("غدا"), marks: [{ type: "foreign", attrs: { lang: "ar", dir: "rtl" } }] },
        { type: "hardBreak" },
        { type: "footnote", attrs: { text: "A note" } },
      ],
    },
    ...["One", "Two", "Three"].map((words) => ({
      type: "heading",
      attrs: { level: 2 },
      content: [text(words)],
    })),
    { type: "bulletList", content: [listItem("a"), listItem("b")] },
    { type: "orderedList", attrs: { start: 3 }, content: [listItem("c")] },
    { type: "blockquote", attrs: { cite: "A delegate" }, content: [paragraph("We wait.")] },
    { type: "pullquote", content: [text("In front of us")] },
    { type: "image", attrs: { mediaId: 7, alt: "A hall" } },
    { type: "gallery", attrs: { mediaIds: [7, 7], caption: "Two" } },
    {
      type: "table",
      attrs: { caption: "Dues" },
      content: [
        { type: "tableRow", content: [cell("tableHeader", "State"), cell("tableHeader", "Share")] },
        { type: "tableRow", content: [cell("tableCell", "Estmark"), cell("tableCell", "22 %")] },
      ],
    },
    { type: "codeBlock", content: [text("a < b")] },
    { type: "horizontalRule" },
    {
      type: "embed",
      attrs: { url: "https://youtu.be/dQw4w9WgXcQ", title: "The vote", mediaId: 7 },
    },
    { type: "file", attrs: { url: "/media/a.pdf", name: "The report" } },
    { type: "audio", attrs: { url: "/media/a.mp3", title: "Hear it" } },
    { type: "video", attrs: { url: "https://vimeo.com/76979871" } },
    { type: "factBox", attrs: { title: "In figures" }, content: [paragraph("1951")] },
    { type: "relatedList", attrs: { count: 3 } },
    { type: "newsletterBox" },
    { type: "sponsorSlot" },
    { type: "quiz", attrs: { quizId: 3 } },
    { type: "unknownShortcode", attrs: { name: "qsm", source: "[qsm]" } },
  ],
};

/** Every place in a document, as the way to it. */
function placesIn(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [way];
  const inside = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...way, key]));
  return way.length > 0 ? [way, ...inside] : inside;
}

function changed(value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== "object" || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, by);
  return copy;
}

const places = placesIn(whole);
const rubbish = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, undefined, "", " ", -1, 0, 1.5, 1e300, Number.NaN, true, [], {}, [[]], "__proto__"],
    ...["constructor", "heading", "table", "<script>alert(1)</script>", "javascript:alert(1)"],
    ...["https://youtu.be/dQw4w9WgXcQ", "/media/x", "//evil.example", { type: "text", text: "x" }],
  ),
  fc.jsonValue(),
);

test("A7: whatever is damaged in a stored document, its page is made, whole and without a script of its own", () => {
  const damage = fc.tuple(fc.constantFrom(...places), rubbish);
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
      const stored = damages.reduce<unknown>((body, [way, by]) => changed(body, way, by), whole);
      const html = page(stored);
      expect(html).toMatch(/^<div class="body" lang="en" dir="ltr">.*<\/div>$/s);
      expect(html).not.toMatch(/<script(?! type="module" data-island)|<iframe|href="javascript:/i);
      expect(html).not.toMatch(/\[object|undefined|NaN/);
      expect(formFaults(html).filter((fault) => !fault.startsWith("no label"))).toEqual([]);
    }),
  );
});

test("A7: one damaged block takes no other with it", () => {
  const before = page(whole);
  for (const place of whole.content.keys()) {
    const html = page(changed(whole, ["content", place, "type"], "no such kind"));
    const left = whole.content.filter((_, other) => other !== place);
    for (const words of ["We wait.", "In front of us", "Estmark", "The report", "In figures"]) {
      const isLeft = left.some((block) => JSON.stringify(block).includes(words));
      expect(html.includes(words), `${words} without block ${place}`).toBe(isLeft);
    }
  }
  expect(before).toContain("We wait.");
});

test("A7: a document that is none, and one that was nested by a machine, are empty pages", () => {
  let deep: unknown = paragraph("x");
  for (let level = 0; level < 5000; level += 1)
    deep = { type: "bulletList", content: [{ type: "listItem", content: [deep] }] };
  for (const stored of [undefined, null, 7, "doc", [], {}, { content: "x" }, { content: [deep] }]) {
    expect(page(stored)).toBe('<div class="body" lang="en" dir="ltr"></div>');
  }
});

function page(stored: unknown): string {
  return renderToStaticMarkup(
    <ArticleBody
      body={parseBody(stored)}
      language="en"
      pictures={{ 7: makePicture() }}
      boxes={{ newsletter: <p>a letter</p>, sponsor: <p>a sponsor</p> }}
    />,
  );
}
