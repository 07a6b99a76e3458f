import { expect } from "vitest";
import { transaction } from "#db/client.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { committedTest } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { articleTag } from "#features/articles/tags.ts";
import { readerActor, systemActor } from "#features/auth/actor.ts";
import { indexStory } from "#features/search/index-story.ts";
import { Forbidden } from "#lib/errors.ts";

committedTest("A8: reading a story expires those that are near by their words alone", async () => {
  const bridge = bodyOf("Repatriation at the bridge: a repatriation office opened.");
  const flour = bodyOf("Flour was dear, and flour waited.");
  const [first, other, last] = await transaction(async (tx) => [
    await addLiveArticle(tx, { slug: "first", sectionId: await addSection(tx, "a"), body: bridge }),
    await addLiveArticle(tx, { slug: "other", sectionId: await addSection(tx, "b"), body: flour }),
    await addLiveArticle(tx, { slug: "last", sectionId: await addSection(tx, "c"), body: bridge }),
  ]);
  await indexStory(systemActor, { articleId: first! });
  await indexStory(systemActor, { articleId: other! });
  forgetExpiredTags();
  await indexStory(systemActor, { articleId: last! });
  expect(expiredTags()).toEqual(expect.arrayContaining([articleTag(first!), articleTag(last!)]));
  expect(expiredTags()).not.toContain(articleTag(other!));
});

committedTest("only the system reads stories for search", async () => {
  await expect(indexStory(readerActor, { articleId: 1 })).rejects.toThrow(Forbidden);
});
