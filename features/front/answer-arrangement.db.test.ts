import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import { frontArrangements, frontSlots } from "#db/schema/articles.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { answerArrangement } from "#features/front/answer-arrangement.ts";
import { findStanding } from "#features/front/find-standing.ts";
import { slotsOfDraft } from "#features/front/front-draft.ts";
import { saveFront } from "#features/front/save-front.ts";
import { Forbidden } from "#lib/errors.ts";

const OWN = { place: 2, headline: "Of this place alone", until: "2090-05-01T10:30" };
const save = { act: { kind: "save" } as const, target: 4, words: "a" };
const mark = async () => (await findStanding(db(), "UTC")).mark;

describe("E15: a save over what somebody else saved since", () => {
  test("is refused and gives back all that was arranged, which may then be put in its place", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const sectionId = await addSection(tx, "peace");
    const [a, b] = [
      await addLiveArticle(tx, { slug: "a", sectionId }),
      await addLiveArticle(tx, { slug: "b", sectionId }),
    ];
    const seen = await mark();
    const theirs = [{ place: 1, articleId: b, headline: "", until: "" }];
    await saveFront(editor, { slots: theirs, seen });
    const mine = [{ ...OWN, articleId: a }];
    const refused = await answerArrangement(editor, { ...save, slots: mine, seen });
    expect(refused.message).toContain("Somebody else changed the front page");
    expect(refused).toMatchObject({ ok: false, link: { href: "/desk/front" } });
    const draft = refused.data!;
    expect(slotsOfDraft(draft)).toEqual(mine);
    expect(draft).toMatchObject({ isChanged: true, words: "a", target: 4 });
    const standing = await tx.select().from(frontSlots);
    expect(standing).toMatchObject([{ position: 1, articleId: b }]);
    const again = await answerArrangement(editor, { ...save, slots: mine, seen: draft.seen });
    expect(again.message).toBe("Saved. Readers have it now.");
    expect(await tx.select().from(frontSlots)).toMatchObject([
      { position: 2, articleId: a, headline: OWN.headline },
    ]);
  });

  test("gives back as much where something in it is wrong, with the mark that it had", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const sectionId = await addSection(tx, "peace");
    const articleId = await addLiveArticle(tx, { slug: "a", sectionId });
    const seen = await mark();
    const slots = [{ ...OWN, articleId, until: "2001-01-01T00:00" }];
    const refused = await answerArrangement(editor, { ...save, slots, seen });
    expect(refused).toMatchObject({ ok: false, errors: { until2: expect.any(String) } });
    expect(slotsOfDraft(refused.data!)).toEqual(slots);
    expect(refused.data!.seen).toBe(seen);
    expect(await tx.$count(frontArrangements)).toBe(0);
  });

  test("X3: gives a writer nothing at all", async ({ tx }) => {
    const writer = await makeStaff(tx, "writer");
    const sent = { ...save, slots: [], seen: await mark() };
    await expect(answerArrangement(writer, sent)).rejects.toThrow(Forbidden);
  });
});
