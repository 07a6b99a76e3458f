import fc from "fast-check";
import { expect } from "vitest";
import { deliveries } from "#db/schema/deliveries.ts";
import { messages } from "#db/schema/newsletters.ts";
import { searchWords } from "#db/schema/search.ts";
import { settings } from "#db/schema/settings.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { publicPlaces, shownAt } from "#db/test/public-places.ts";
import { systemActor } from "#features/auth/actor.ts";
import { queueDeliveries } from "#features/outreach/queue-deliveries.ts";
import { addChecklistItem } from "#features/planning/add-checklist-item.ts";
import { addNote } from "#features/planning/add-note.ts";
import { indexStory } from "#features/search/index-story.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";

/** A word that nothing else on a page has. */
const secret = fc.stringMatching(/^[a-z]{16}$/).map((letters) => `zq${letters}`);

test("E6: what the desk says to itself is in no page, list, feed, sitemap, interface, search, card, letter or delivery", async ({
  tx,
}) => {
  await tx.update(settings).set({ websubHubs: ["https://hub.example/"] });
  await fc.assert(
    fc.asyncProperty(secret, secret, async (note, item) => {
      const editor = await makeStaff(tx, "editor");
      const headline = `Two candidates ${note.slice(2, 6)}`;
      const { articleId, section } = await makeStory(tx, editor, { headline });
      await addNote(editor, { articleId, text: `${note} says nobody` });
      await addChecklistItem(editor, { articleId, text: `Ask ${item}` });
      const published = await publishArticle(editor, {
        articleId,
        seenVersion: 1,
        slug: "",
        material: false,
      });
      await indexStory(systemActor, { articleId });
      await queueDeliveries(systemActor, { articleId });
      const { slug } = published;
      const places = publicPlaces({ articleId, section, slug, word: "candidates" });
      for (const [place, read] of Object.entries(places)) {
        const { text } = await shownAt(read);
        expect([place, text.includes(note), text.includes(item)]).toEqual([place, false, false]);
      }
      for (const word of [note, item]) {
        const found = await publicPlaces({ articleId, section, slug, word }).search();
        expect(JSON.stringify(found.results?.items ?? [])).not.toContain(slug);
      }
      const kept = JSON.stringify([
        await tx.select().from(deliveries),
        await tx.select().from(searchWords),
        await tx.select().from(messages),
      ]);
      expect([kept.includes(note), kept.includes(item)]).toEqual([false, false]);
    }),
    { numRuns: 3 },
  );
});
