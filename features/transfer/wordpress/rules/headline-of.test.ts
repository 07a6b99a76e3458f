import { expect, test } from "vitest";
import { emptyBody } from "#features/articles/body/schema.ts";
import { headlineOf } from "#features/transfer/wordpress/rules/headline-of.ts";
import { seoText } from "#features/transfer/wordpress/rules/seo-text.ts";

const body = (text: string) => ({
  ...emptyBody(),
  content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
});

test.each([
  ["Tide &amp; time <em>turn</em>", "Words", "slug", "Tide & time turn"],
  ["  ", "Short words.", "slug", "Short words."],
  [
    "",
    "one two three four five six seven eight nine ten eleven",
    "slug",
    "one two three four five six seven eight nine ten …",
  ],
  ["", "", "the-tide_turns", "the tide turns"],
  ["", "", "", "Untitled"],
])("the headline of %j over %j is %j", (title, words, slug, headline) => {
  expect(headlineOf(title, words ? body(words) : emptyBody(), slug)).toBe(headline);
});

test.each([
  ["%%title%% %%page%% %%sep%% %%sitename%%", "Tide – Harbour Post"],
  ["Read: %%excerpt%%", "Read: It turned."],
  ["%%page%% %%sep%%", ""],
  ["%%constructor%%plain", "plain"],
])("I15: %j says %j", (template, text) => {
  expect(
    seoText(template, { title: "Tide", sitename: "Harbour Post", excerpt: "It turned." }),
  ).toBe(text);
});
