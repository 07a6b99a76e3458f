import { expect, test } from "vitest";
import { isLayout, isShortcode } from "#features/transfer/wordpress/body/is-shortcode.ts";
import { parseShortcodes } from "#lib/wordpress/parse-shortcodes.ts";

const found = (text: string) =>
  parseShortcodes(text, isShortcode).some((part) => typeof part !== "string");

test.each([
  "a [gallery] b",
  "[caption]x[/caption]",
  "a [contact-form-7 id=3] b",
  "a [counter /] b",
  "[widget]",
  "a [foo]b[/foo]",
  "a [qsm quiz=1]",
  "x [my_box] y",
  "[Archives]",
])("I9: %j holds a shortcode", (text) => {
  expect(found(text)).toBe(true);
});

test.each([
  "he said [sic] so",
  "[Laughter]",
  "a [simple boat] b",
  "see [1]",
  "[…]",
  "the [council] voted",
  "[Note: x]",
  "array[index]",
])("I9: %j holds words", (text) => {
  expect(found(text)).toBe(false);
});

test("I9: frames are told from shortcodes that keep something from readers", () => {
  for (const name of [
    "vc_row",
    "et_pb_text",
    "column",
    "one_half",
    "dropcap",
    "b",
    "su_row",
    "tab-2",
  ])
    expect(isLayout(name), name).toBe(true);
  for (const name of [
    "members",
    "restrict",
    "qsm",
    "button_count_secret",
    "table",
    "paywall",
    "background",
  ])
    expect(isLayout(name), name).toBe(false);
});
