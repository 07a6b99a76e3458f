import { expect } from "vitest";
import { comments } from "#db/schema/comments.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { readerActor, systemActor } from "#features/auth/actor.ts";
import { forgetNetworks } from "#features/comments/forget-networks.ts";
import { Forbidden } from "#lib/errors.ts";

test("C16: a network address is forgotten after thirty days, and only then", async ({ tx }) => {
  const articleId = await addLiveArticle(tx, {
    slug: "story",
    sectionId: await addSection(tx, "peace"),
  });
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  const comment = {
    articleId,
    authorName: "Odile",
    text: "Words",
    status: "public" as const,
    networkHash: "hash",
  };
  await tx.insert(comments).values([
    { ...comment, createdAt: daysAgo(31) },
    { ...comment, createdAt: daysAgo(29) },
  ]);
  expect(await forgetNetworks(systemActor)).toEqual({ cleared: 1 });
  expect(await forgetNetworks(systemActor)).toEqual({ cleared: 0 });
  const kept = await tx
    .select({ hash: comments.networkHash })
    .from(comments)
    .orderBy(comments.createdAt);
  expect(kept).toEqual([{ hash: null }, { hash: "hash" }]);
});

test("nobody but the system does it", async () => {
  await expect(forgetNetworks(readerActor)).rejects.toThrow(Forbidden);
});
