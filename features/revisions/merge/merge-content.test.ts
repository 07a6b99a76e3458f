import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyOf } from "#db/test/body-of.ts";
import "#db/test/property-seed.ts";
import { type Content, changedFields } from "#features/revisions/content.ts";
import { mergeContent, resolveMerge } from "#features/revisions/merge/merge-content.ts";

const base: Content = {
  kicker: "",
  headline: "Two candidates",
  standfirst: "A bid.",
  kind: "news",
  body: bodyOf("One.", "Two.", "Three.", "Four."),
  sectionId: 1,
  seriesId: null,
  leadMediaId: null,
  leadCaption: "",
  bylines: [{ authorId: 3, role: "text" }],
  topicIds: [1, 2],
  origin: null,
  dateline: "",
  commentPrompt: "",
  pinnedIds: [],
  republication: "allowed",
  seoTitle: "",
  seoDescription: "",
  socialTitle: "",
  socialDescription: "",
};
const merged = (mine: Partial<Content>, theirs: Partial<Content>) =>
  mergeContent({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } });

describe("mergeContent", () => {
  test("E3: what only one side changed is taken from that side, field by field", () => {
    const { content, conflicts } = merged(
      { headline: "Mine", sectionId: 4 },
      { standfirst: "Theirs.", kind: "analysis" },
    );
    expect(conflicts).toEqual([]);
    expect(content).toEqual({
      ...base,
      ...{ headline: "Mine", sectionId: 4, standfirst: "Theirs.", kind: "analysis" },
    });
  });

  test("E3: block by block, also next to each other, with what was added and taken away", () => {
    const { content, conflicts } = merged(
      { body: bodyOf("One, mine.", "Two.", "Three.", "Four.", "Five, mine.") },
      { body: bodyOf("Zero, theirs.", "One.", "Two, theirs.", "Four.") },
    );
    expect(conflicts).toHaveLength(1);
    const apart = merged(
      { body: bodyOf("One.", "Two, mine.", "Three.", "Four.") },
      { body: bodyOf("One.", "Two.", "Three, theirs.", "Four.", "Five, theirs.") },
    );
    expect(apart.conflicts).toEqual([]);
    expect(apart.content.body).toEqual(
      bodyOf("One.", "Two, mine.", "Three, theirs.", "Four.", "Five, theirs."),
    );
    expect(content.headline).toBe(base.headline);
  });

  test("E3: where both changed the same, the person chooses mine, theirs, or both", () => {
    const merge = merged(
      { headline: "Mine", standfirst: "Mine.", body: bodyOf("One.", "2 mine", "Three.", "Four.") },
      {
        headline: "Theirs",
        standfirst: "Theirs.",
        body: bodyOf("One.", "2 theirs", "Three.", "Four."),
      },
    );
    expect(merge.conflicts.map(({ field, canBoth }) => [field, canBoth])).toEqual([
      ["headline", false],
      ["standfirst", true],
      ["body", true],
    ]);
    expect(merge.content).toMatchObject({ headline: "Mine", standfirst: "Mine." });
    const text = merge.conflicts[2]!.id;
    const chosen = resolveMerge(merge, { headline: "theirs", standfirst: "both", [text]: "both" });
    expect(chosen).toEqual({
      ...base,
      headline: "Theirs",
      standfirst: "Mine.\n\nTheirs.",
      body: bodyOf("One.", "2 mine", "2 theirs", "Three.", "Four."),
    });
  });

  test("E3: lists take what either side added and drop what either took away", () => {
    const added = { authorId: 9, role: "editing" } as const;
    const { content, conflicts } = merged(
      { topicIds: [2, 5], bylines: [...base.bylines, added] },
      { topicIds: [1, 2, 7], pinnedIds: [8] },
    );
    expect(conflicts).toEqual([]);
    expect(content).toMatchObject({ topicIds: [2, 7, 5], pinnedIds: [8] });
    expect(content.bylines).toEqual([...base.bylines, added]);
  });

  test("E3: no block of either side is lost without a conflict, and a merge with no other side is mine", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 7 });
    fc.assert(
      fc.property(words, words, words, (old, one, other) => {
        const sides = {
          base: { ...base, body: bodyOf(...old) },
          mine: { ...base, body: bodyOf(...one.map((word) => `${word} mine`)) },
          theirs: { ...base, body: bodyOf(...other.map((word) => `${word} theirs`)) },
        };
        const merge = mergeContent(sides);
        const all = JSON.stringify([merge.content, merge.conflicts]);
        for (const word of one) expect(all).toContain(`${word} mine`);
        for (const word of other) expect(all).toContain(`${word} theirs`);
        const alone = mergeContent({ ...sides, theirs: sides.base });
        expect(alone.conflicts).toEqual([]);
        expect(changedFields(alone.content, sides.mine)).toEqual([]);
        const swapped = mergeContent({ ...sides, mine: sides.base });
        expect(changedFields(swapped.content, sides.theirs)).toEqual([]);
      }),
    );
  });
});
