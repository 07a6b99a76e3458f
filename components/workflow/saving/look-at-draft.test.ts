import { describe, expect, test } from "vitest";
import { makeEditedStory } from "#components/test/make-story.ts";
import { lookAtDraft } from "#components/workflow/saving/look-at-draft.ts";
import { contentOf } from "#features/revisions/content.ts";

const { copy } = makeEditedStory();
const base = contentOf(copy);
const draft = {
  ...{ id: "12 tab", articleId: 12, staffId: 1, version: copy.version, base, typedAt: 0 },
  unanswered: ["key-of-a-save"],
  content: { ...base, headline: "Typed and not saved" },
};

describe("lookAtDraft", () => {
  test("E2: words over the version that the server has are newer", () => {
    const found = lookAtDraft(copy, draft);
    expect(found).toMatchObject({ kind: "newer", draft, fields: ["headline"] });
    expect(found).toMatchObject({ merge: { content: draft.content, conflicts: [] } });
  });

  test("E2: they are newer, too, if the server’s version is a save of the same page", () => {
    const saved = { ...copy, version: 5, saveKey: "key-of-a-save", headline: "Typed" };
    expect(lookAtDraft(saved, draft)).toMatchObject({ kind: "newer", fields: ["headline"] });
  });

  test("E3: if somebody saved other things in the meantime, both are there", () => {
    const saved = { ...copy, version: 5, saveKey: "another", standfirst: "Theirs." };
    const content = { ...draft.content, standfirst: "Theirs." };
    expect(lookAtDraft(saved, draft)).toMatchObject({
      ...{ kind: "parted", draft, fields: ["headline"] },
      merge: { content, conflicts: [] },
    });
  });

  test("E3: if somebody changed the same, the person is asked", () => {
    const saved = { ...copy, version: 5, saveKey: "another", headline: "Theirs" };
    const conflicts = [{ field: "headline", mine: "Typed and not saved", theirs: "Theirs" }];
    expect(lookAtDraft(saved, draft)).toMatchObject({ kind: "parted", merge: { conflicts } });
  });

  test("what the server has already, and what was never touched, is needless", () => {
    expect(lookAtDraft({ ...copy, ...draft.content, version: 9 }, draft).kind).toBe("needless");
    const untouched = { ...draft, content: base };
    expect(lookAtDraft({ ...copy, headline: "Theirs", version: 9 }, untouched).kind).toBe(
      "needless",
    );
  });

  test("the order of keys and the spelling of a block are no difference", () => {
    const body = {
      version: 1,
      type: "doc",
      content: [
        {
          content: [
            { text: "The contest had ", type: "text" },
            { text: "not been expected.", type: "text" },
          ],
          type: "paragraph",
          attrs: {},
        },
      ],
    };
    expect(lookAtDraft(copy, { ...draft, content: { ...base, body } }).kind).toBe("needless");
  });
});
