import { expect } from "vitest";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { MISSING, publicPlaces, shownAt } from "#db/test/public-places.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";

test("D12: what is published shows in article, lists, feeds, sitemaps, interface and search with the same commit", async ({
  tx,
}) => {
  const editor = await makeStaff(tx, "editor");
  const { articleId, section } = await makeStory(tx, editor);
  const slug = "two-candidates-one-chair";
  const all = Object.entries(publicPlaces({ articleId, section, slug, word: "candidates" }));
  const before = new Map<string, Awaited<ReturnType<typeof shownAt>>>();
  for (const [place, read] of all) before.set(place, await shownAt(read));
  for (const [place, { text }] of before)
    expect([place, text.includes(slug)]).toEqual([place, false]);
  forgetExpiredTags();
  await publishArticle(editor, { articleId, seenVersion: 1, slug: "", material: false });
  const expired = new Set(expiredTags());
  for (const [place, read] of all) {
    const { text, isKept, tags } = before.get(place)!;
    const isDropped = !isKept || text === MISSING || tags.some((tag) => expired.has(tag));
    expect([place, isDropped]).toEqual([place, true]);
    const after = (await shownAt(read)).text;
    const signs = { "sitemap index": "stories-", oembed: "Two candidates" };
    const sign = signs[place as keyof typeof signs] ?? slug;
    expect([place, after.includes(sign)]).toEqual([place, true]);
  }
});
