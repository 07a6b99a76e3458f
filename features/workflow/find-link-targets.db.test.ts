import { describe, expect } from "vitest";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { readerActor } from "#features/auth/actor.ts";
import { findLinkTargets } from "#features/workflow/find-link-targets.ts";
import { Forbidden } from "#lib/errors.ts";

describe("findLinkTargets", () => {
  test("E10: finds live stories by words of the headline, and none that readers do not find", async ({
    tx,
  }) => {
    const writer = await makeStaff(tx, "writer");
    const sectionId = await addSection(tx, "peace");
    const id = await addLiveArticle(tx, { slug: "vote", sectionId, headline: "A vote of 100%" });
    await addLiveArticle(tx, {
      slug: "gone",
      sectionId,
      headline: "A vote unseen",
      unlistedAt: new Date(),
    });
    await makeStory(tx, writer, { headline: "A vote in draft" });
    const found = await findLinkTargets(writer, "VOTE  a");
    expect(found).toEqual([
      { id, url: "/peace/vote", headline: "A vote of 100%", section: "PEACE" },
    ]);
    expect(await findLinkTargets(writer, "100% vote")).toHaveLength(1);
    expect(await findLinkTargets(writer, "vote motion")).toEqual([]);
    expect(await findLinkTargets(writer, " ")).toEqual([]);
  });

  test("X3: a reader may not ask", async () => {
    await expect(findLinkTargets(readerActor, "vote")).rejects.toThrow(Forbidden);
  });
});
