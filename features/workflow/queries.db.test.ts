import { describe, expect } from "vitest";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { readerActor } from "#features/auth/actor.ts";
import { listChoices } from "#features/workflow/list-choices.ts";
import { getStory } from "#features/workflow/queries.ts";
import { Forbidden, NotFound } from "#lib/errors.ts";

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
