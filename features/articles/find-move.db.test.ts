import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { authors } from "#db/schema/authors.ts";
import { pages } from "#db/schema/pages.ts";
import { redirects } from "#db/schema/redirects.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { findMove } from "#features/articles/find-move.ts";
import { redirectCount } from "#features/counts/tags.ts";

/** A site that was brought in from WordPress: what stands there now, and the table's rows. */
async function bringIn(tx: Transaction) {
  const africa = await addSection(tx, "africa");
  await tx.insert(topics).values({ slug: "votes", name: "Votes" });
  await tx.insert(series).values({ slug: "smoke", name: "Smoke" });
  await tx.insert(authors).values({ slug: "ana", name: "Ana" });
  const publishedAt = new Date("2020-01-01T00:00:00Z");
  const body = bodyOf("We.");
  await tx.insert(pages).values([
    { slug: "about", title: "About", body, publishedAt },
    { slug: "plan", title: "Plan", body, publishedAt: null },
  ]);
  await addLiveArticle(tx, { slug: "chair", sectionId: africa });
  await tx.insert(redirects).values(
    [
      ["/2019/03/chair", "/africa/chair"],
      ["/?p=12", "/africa/chair"],
      ["/category/world/africa", "/africa"],
      ["/tag/votes", "/topics/votes"],
      ["/author/ana", "/authors/ana"],
      ["/africa/old-chair", "/africa/chair"],
      ["/wp-content/uploads/2019/03/hall.jpg", "/media/ab/hall.jpg"],
    ].map(([path, target]) => ({ path: path!, target: target!, source: "import" as const })),
  );
}

const targetOf = async (path: string) => (await findMove(path))?.target;

describe("D9: addresses of WordPress lead on in one hop", () => {
  test.for([
    ["/2019/03/chair/", "/africa/chair"],
    ["/2019/03/chair/amp/", "/africa/chair"],
    ["/2019/03/chair/feed/", "/africa/chair"],
    ["/2019/03/chair/comment-page-2/", "/africa/chair"],
    ["/index.php/2019/03/chair/", "/africa/chair"],
    ["/africa/chair/amp", "/africa/chair"],
    ["/africa/old-chair/amp", "/africa/chair"],
    ["/money/chair/embed", "/africa/chair"],
    ["/feed/", "/feed.xml"],
    ["/feed/atom/", "/atom.xml"],
    ["/comments/feed/", "/feed.xml"],
    ["/category/world/africa/", "/africa"],
    ["/category/world/africa/feed/", "/africa/feed.xml"],
    ["/category/world/africa/feed/atom/", "/africa/atom.xml"],
    ["/category/world/africa/page/3/", "/africa"],
    ["/africa/feed/", "/africa/feed.xml"],
    ["/tag/votes/feed/", "/topics/votes/feed.xml"],
    ["/tag/votes/page/2/", "/topics/votes"],
    ["/author/ana/", "/authors/ana"],
    ["/author/ana/feed/", "/authors/ana/feed.xml"],
    ["/series/smoke/feed/json", "/series/smoke/feed.json"],
    ["/page/2/", "/"],
    ["/about/amp/", "/about"],
    ["/about/feed/", "/about"],
    ["/wp-content/uploads/2019/03/hall-300x200.jpg", "/media/ab/hall.jpg"],
    ["/africa/chair", undefined],
    ["/plan/amp/", undefined],
    ["/nothing/amp/", undefined],
    ["/nothing/here/amp/", undefined],
    ["/nothing/feed/", undefined],
    ["/topics/none/feed/", undefined],
    ["/constructor/x/feed/", undefined],
    ["/2019/03/none/amp/", undefined],
    ["/2019/03/chair/amp/amp/", undefined],
    ["/africa/cha\0ir/amp", undefined],
    ["/\0/feed", undefined],
    ["/%E0%A4%A/feed", undefined],
  ] as const)("%s leads to %s", async ([path, target], { tx }) => {
    await bringIn(tx);
    expect(await targetOf(path)).toBe(target);
    if (target) expect(await targetOf(target)).toBeUndefined();
  });

  test("what is not out is led to by no form of its address", async ({ tx }) => {
    await bringIn(tx);
    const embargoUntil = new Date(Date.now() + 60_000);
    await tx.update(articles).set({ embargoUntil }).where(eq(articles.slug, "chair"));
    expect(await targetOf("/africa/chair/amp")).toBeUndefined();
  });

  test("A11: what was followed counts by its row, and what has no row not at all", async ({
    tx,
  }) => {
    await bringIn(tx);
    const countsOf = async (path: string) => (await findMove(path))?.counts;
    expect(await countsOf("/2019/03/chair/")).toEqual([redirectCount("/2019/03/chair")]);
    expect(await countsOf("/category/world/africa/feed/")).toEqual([
      redirectCount("/category/world/africa"),
    ]);
    expect(await countsOf("/africa/chair/amp")).toEqual([]);
  });
});
