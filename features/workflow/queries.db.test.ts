import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { type Actor, readerActor } from "#features/auth/actor.ts";
import { createArticle } from "#features/revisions/create-article.ts";
import { listChoices } from "#features/workflow/list-choices.ts";
import { moveArticle } from "#features/workflow/move-article.ts";
import { getStory, listStories, type StoryFilter } from "#features/workflow/queries.ts";
import { Forbidden, NotFound } from "#lib/errors.ts";

const headlines = async (actor: Actor, filter: StoryFilter = {}) =>
  (await listStories(actor, filter)).items.map(({ headline }) => headline);

/** Stories of one author, all edited at the same moment. */
async function makeMany(tx: Transaction, actor: Actor, count: number) {
  for (let number = 0; number < count; number += 1) {
    const { articleId } = await createArticle(actor);
    await tx
      .update(workingCopies)
      .set({ headline: `Story ${number}`, editedAt: sql`'2026-01-01T00:00:00.123456Z'` })
      .where(eq(workingCopies.articleId, articleId));
  }
}

describe("listStories", () => {
  test("E13: pages follow each other without a gap or a repetition", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    await makeMany(tx, editor, 120);
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await listStories(editor, { after });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  test("E13: narrowed by stage and by words of the headline, taken literally", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const one = await makeStory(tx, editor, { headline: "100% of the vote" });
    await makeStory(tx, editor, { headline: "1000 of the votes" });
    await moveArticle(editor, { articleId: one.articleId, to: "in_review" });
    expect(await headlines(editor, { words: "100%" })).toEqual(["100% of the vote"]);
    expect(await headlines(editor, { words: "OF THE VOTE" })).toHaveLength(2);
    expect(await headlines(editor, { stage: "in_review" })).toEqual(["100% of the vote"]);
    expect(await headlines(editor, { stage: "live" })).toEqual([]);
  });

  test("E16: a contributor sees only what is theirs, a reader nothing", async ({ tx }) => {
    const contributor = await makeStaff(tx, "contributor");
    await makeStory(tx, await makeStaff(tx, "editor"), { headline: "The editor’s" });
    await makeStory(tx, contributor, { headline: "Their own" });
    expect(await headlines(contributor)).toEqual(["Their own"]);
    expect(await headlines(readerActor)).toEqual([]);
    expect(await headlines(await makeStaff(tx, "moderator"))).toHaveLength(2);
  });
});

describe("getStory", () => {
  test("X3: somebody else's story is not a contributor's to read", async ({ tx }) => {
    const { articleId } = await makeStory(tx, await makeStaff(tx, "editor"));
    const contributor = await makeStaff(tx, "contributor");
    await expect(getStory(contributor, articleId)).rejects.toThrow(Forbidden);
    await expect(getStory(readerActor, articleId)).rejects.toThrow(Forbidden);
    await expect(getStory(contributor, 0)).rejects.toThrow(NotFound);
  });
});

describe("listChoices", () => {
  test("offers the sections and authors there are", async ({ tx }) => {
    const { section, authorId } = await makeStory(tx, await makeStaff(tx, "editor"));
    const choices = await listChoices({ id: 0, pictureIds: [], pinnedIds: [] });
    expect(choices.sections).toEqual([{ id: section.id, name: section.slug }]);
    expect(choices.authors).toEqual([{ id: authorId, name: "Amara Diallo" }]);
    expect(choices.pictures).toEqual([]);
  });

  test("A8: offers live stories to pin, never the story itself, and keeps the names of what is pinned", async ({
    tx,
  }) => {
    const sectionId = await addSection(tx, "peace");
    const add = (slug: string, words = {}) =>
      addLiveArticle(tx, { slug, sectionId, headline: `About ${slug}`, ...words });
    const own = await add("own");
    const open = await add("open");
    const hidden = await add("hidden", { unlistedAt: new Date() });
    await makeStory(tx, await makeStaff(tx, "editor"), { headline: "Draft" });
    const offered = async (pinnedIds: number[]) =>
      (await listChoices({ id: own, pictureIds: [], pinnedIds })).stories;
    expect(await offered([])).toEqual([{ id: open, name: "About open" }]);
    expect(await offered([hidden, own])).toEqual([
      { id: hidden, name: "About hidden" },
      { id: open, name: "About open" },
    ]);
  });
});
