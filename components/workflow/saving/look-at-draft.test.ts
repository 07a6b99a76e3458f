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
    expect(lookAtDraft(copy, draft)).toEqual({ kind: "newer", draft, fields: ["headline"] });
  });

  test("E2: they are newer, too, if the server’s version is a save of the same page", () => {
    const saved = { ...copy, version: 5, saveKey: "key-of-a-save", headline: "Typed" };
    expect(lookAtDraft(saved, draft)).toMatchObject({ kind: "newer", fields: ["headline"] });
  });

  test("E3: if somebody saved in the meantime, they are parted", () => {
    const saved = { ...copy, version: 5, saveKey: "another", standfirst: "Theirs." };
    const fields = ["headline", "standfirst"];
    expect(lookAtDraft(saved, draft)).toEqual({ kind: "parted", draft, fields });
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
