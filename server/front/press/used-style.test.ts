import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentTags } from "#server/front/press/document-tags.ts";
import { usedStyle } from "#server/front/press/used-style.ts";

const used = (css: string, html: string) => usedStyle(css, documentTags(html));

describe("P1: a page carries the style of what is on it", () => {
  test.each([
    ["a class that is there", ".card{top:0}", '<p class="a card">', ".card{top:0}"],
    ["a class that is not", ".card{top:0}", '<p class="cards">', ""],
    ["an element that is not", "table{top:0}", "<p>", ""],
    ["an element in capitals", "table{top:0}", "<TABLE>", "table{top:0}"],
    ["one of two selectors", ".a,.b .c{top:0}", '<p class="a b">', ".a{top:0}"],
    ["an ancestor that is not there", ".story h1{top:0}", "<h1>", ""],
    ["states and parts", "a:hover::after{top:0}", "<a>", "a:hover::after{top:0}"],
    ["what is excluded", "p:not(.pull){top:0}", "<p>", "p:not(.pull){top:0}"],
    [
      "what is one of several",
      ".a :is(input,.b){top:0}",
      '<p class="a">',
      ".a :is(input,.b){top:0}",
    ],
    [
      "arguments in arguments",
      "p:not(:is(.x)):has(.y){top:0}",
      "<p>",
      "p:not(:is(.x)):has(.y){top:0}",
    ],
    ["everything", "*,:before,:root{top:0}", "", "*,:before,:root{top:0}"],
    ["an attribute", "a[href^=http]{top:0}", "<a>", "a[href^=http]{top:0}"],
    ["an attribute that holds a class", 'a[href=".card"]{top:0}', "<a>", 'a[href=".card"]{top:0}'],
    ["the other direction", '[dir="rtl"] p{top:0}', '<p dir="ltr">', ""],
    ["its direction", "[dir=rtl] p{top:0}", '<p dir="rtl">', "[dir=rtl] p{top:0}"],
    [
      "what islands make",
      "copy-address button{top:0}",
      "<copy-address>",
      "copy-address button{top:0}",
    ],
    ["a group without anything in it", "@media print{.card{top:0}}", "<p>", ""],
    [
      "a group in a group",
      "@layer a{@media print{p{top:0}.b{top:0}}}",
      "<p>",
      "@layer a{@media print{p{top:0}}}",
    ],
    ["the order of layers", "@layer a,b;@layer a{.c{top:0}}", "<p>", "@layer a,b;"],
    ["a font", '@font-face{font-family:"A b"}', "<p>", '@font-face{font-family:"A b"}'],
    [
      "the steps of an animation",
      "@keyframes x{from{top:0}to{top:1px}}",
      "<p>",
      "@keyframes x{from{top:0}to{top:1px}}",
    ],
    [
      "a brace in a string",
      '.a:after{content:"}.b{"}',
      '<p class="a">',
      '.a:after{content:"}.b{"}',
    ],
  ])("%s", (_, css, html, kept) => {
    expect(used(css, html)).toBe(kept);
  });

  test("with everything on the page nothing is left out, and doing it twice changes nothing", () => {
    const selector = fc
      .array(fc.constantFrom("p", ".a", ".b", "h1.c", ":hover", ":not(.a)", "[dir=rtl]"), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.map((part) => (/^[.:[]/.test(part) ? `*${part}` : part)).join(" "));
    const rule = fc.array(selector, { minLength: 1, maxLength: 3 }).map((all) => `${all}{top:0}`);
    const everything = '<h1 class="a b c" dir="rtl"><p>';
    fc.assert(
      fc.property(
        fc.array(rule),
        fc.subarray(["<p>", "<h1>", '<i class="a b">']),
        (rules, some) => {
          const css = `@layer x{${rules.join("")}}`;
          expect(used(css, everything)).toBe(rules.length > 0 ? css : "");
          const once = used(css, some.join(""));
          expect(used(once, some.join(""))).toBe(once);
        },
      ),
    );
  });
});
