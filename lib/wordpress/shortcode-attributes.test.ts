import { expect, test } from "vitest";
import { shortcodeAttributes } from "#lib/wordpress/shortcode-attributes.ts";

test.each([
  [' id="a b" ALIGN=left', { id: "a b", align: "left" }, []],
  [" title='it \"is\"' x = 'y'", { title: 'it "is"', x: "y" }, []],
  [' 123 https://a.example/x "two words"', {}, ["123", "https://a.example/x", "two words"]],
  [" caption=“curly”", { caption: "curly" }, []],
  [' a="1"\u00a0b="2"\u200bc="3"', { a: "1", b: "2", c: "3" }, []],
  ["=https://a.example", {}, ["=https://a.example"]],
  ["", {}, []],
])("I9: reads %j", (source, attributes, words) => {
  expect(shortcodeAttributes(source)).toEqual({ attributes, words });
});
