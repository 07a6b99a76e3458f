import { describe, expect, test } from "vitest";
import { blockWords } from "#components/revisions/block-words.ts";
import { MergeDialog } from "#components/revisions/merge/merge-dialog.client.tsx";
import { StoryChanges } from "#components/revisions/story-changes.tsx";
import { makeStory } from "#components/test/make-story.ts";
import { renderInApp } from "#components/test/render-in-app.tsx";
import { bodyOf } from "#db/test/body-of.ts";
import { type Content, contentFields, contentOf } from "#features/revisions/content.ts";
import { mergeContent } from "#features/revisions/merge/merge-content.ts";

const before = contentOf(makeStory().copy);
const names = {
  sections: [
    { id: 1, name: "Peace" },
    { id: 2, name: "Migration" },
  ],
  series: [{ id: 2, name: "Letters" }],
  authors: [{ id: 3, name: "Amara Diallo" }],
  topics: [{ id: 5, name: "Voting" }],
  stories: [{ id: 8, name: "Mandate renewed" }],
  pictures: [{ id: 7, filename: "hall.png", alt: "A hall" }],
};
const everything: Content = {
  kicker: "Vote",
  headline: "Three candidates, one chair",
  standfirst: "A bid breaks two customs.",
  kind: "analysis",
  body: bodyOf("The contest had been expected.", "So they said."),
  sectionId: 2,
  seriesId: 2,
  leadMediaId: 7,
  leadCaption: "The hall",
  bylines: [{ authorId: 99, role: "text" }],
  topicIds: [5],
  origin: {
    name: "Observer",
    url: "https://o.example/a",
    licence: "",
    licenceUrl: "",
    canonical: "here",
  },
  dateline: "Geneva",
  commentPrompt: "Who next?",
  pinnedIds: [8],
  republication: "refused",
  seoTitle: "Three",
  seoDescription: "Of three.",
  socialTitle: "Three who share",
  socialDescription: "Pass it on.",
};

describe("E5, E4: what lies between two versions", () => {
  test("every field that differs is named, with its words and names before and after", () => {
    const html = renderInApp(
      <StoryChanges {...{ before, names }} after={everything} language="en" />,
    );
    expect(html.match(/<dt>/g)).toHaveLength(contentFields.length);
    for (const words of [
      "<del>Two</del><ins>Three</ins> candidates",
      "<del>Peace</del><ins>Migration</ins>",
      "<ins>Letters</ins>",
      "<ins>A hall</ins>",
      "<del>Amara Diallo</del><ins>99</ins>, Text",
      "<ins>Mandate renewed</ins>",
      "<ins>So they said.</ins>",
    ]) {
      expect(html).toContain(words);
    }
  });

  test("what is the same is not shown, and X5: words are words", () => {
    const after = { ...before, headline: "<script>alert(1)</script>" };
    const html = renderInApp(<StoryChanges {...{ before, after, names }} language="en" />);
    expect(html.match(/<dt>/g)).toHaveLength(1);
    expect(html).not.toContain("<script>");
  });

  test("links, notes, titles and blocks without words can be compared, too", () => {
    const link = { type: "link", attrs: { href: "https://a.example/" } };
    const note = { type: "footnote", attrs: { text: "A note." } };
    const text = { type: "text", text: "Words", marks: [link] };
    expect(blockWords({ type: "paragraph", content: [text, note] })).toBe(
      "Words (https://a.example/) [A note.]",
    );
    expect(blockWords({ type: "horizontalRule" })).not.toBe("");
  });
});

test("E3, E23: two versions stand side by side, each conflict with a choice that must be made", () => {
  const mine = { ...before, headline: "Mine", standfirst: "Mine." };
  const theirs = { ...before, headline: "Theirs", standfirst: "Theirs.", sectionId: 2 };
  const html = renderInApp(
    <MergeDialog
      merge={mergeContent({ base: before, mine, theirs })}
      editedBy="Ben Haddad"
      names={names}
      apply={() => {}}
      close={() => {}}
    />,
  );
  expect(html.match(/<fieldset/g)).toHaveLength(2);
  expect(html.match(/type="radio"[^>]* required=""/g)).toHaveLength(5);
  expect(html).toContain("Ben Haddad’s");
});
