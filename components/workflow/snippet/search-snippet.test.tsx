import { expect, test } from "vitest";
import { makeEditedStory } from "#components/test/make-story.ts";
import { renderInApp } from "#components/test/render-in-app.tsx";
import { SearchSnippet } from "#components/workflow/snippet/search-snippet.client.tsx";

const snippet = (copy = {}) => renderInApp(<SearchSnippet copy={makeEditedStory(copy).copy} />);

test("E1: title and description are those of the story until an editor writes others", () => {
  expect(snippet()).toMatch(/Two candidates, one chair.*A bid breaks a custom\./);
  const own = snippet({ seoTitle: "Who runs?", seoDescription: "Two do." });
  expect(own).toMatch(/Who runs\?.*Two do\./);
  expect(own).not.toContain("A bid breaks a custom.");
  expect(snippet({ headline: "", standfirst: "" })).toMatch(/Without a headline.*opening words/);
});

test("E1: whoever shares it shows what searchers find, until an editor writes something else", () => {
  const found = { seoTitle: "Who runs?", seoDescription: "Two do." };
  const [searched, shared] = snippet(found).split("where somebody shares it");
  expect(searched).toMatch(/Who runs\?.*Two do\./);
  expect(shared).toMatch(/Who runs\?.*Two do\./);
  const own = snippet({ ...found, socialTitle: "Look who runs", socialDescription: "Really." });
  const [before, after] = own.split("where somebody shares it");
  expect(before).not.toContain("Look who runs");
  expect(after).toMatch(/Look who runs.*Really\./);
});
