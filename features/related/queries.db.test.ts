import { expect } from "vitest";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { listRelated } from "#features/related/queries.ts";

test("A8: same series first, then rare topics, then common ones, then the section; never itself, never hidden", async ({
  tx,
}) => {
  const peace = await addSection(tx, "peace");
  const money = await addSection(tx, "money");
  const [column] = await tx.insert(series).values({ slug: "smoke", name: "Smoke" }).returning();
  const [rare, common] = await tx
    .insert(topics)
    .values([
      { slug: "rare", name: "Rare" },
      { slug: "common", name: "Common" },
    ])
    .returning();
  const month = new Date(Date.now() - 30 * 86_400_000);
  const add = (slug: string, words: object) =>
    addLiveArticle(tx, { slug, sectionId: money, publishedAt: month, ...words });
  const self = await add("self", {
    sectionId: peace,
    seriesId: column!.id,
    topicIds: [rare!.id, common!.id],
  });
  await add("series", { seriesId: column!.id });
  await add("rare", { topicIds: [rare!.id] });
  for (let number = 0; number < 6; number += 1)
    await add(`common-${number}`, { topicIds: [common!.id] });
  await add("section", { sectionId: peace });
  await add("hidden", { seriesId: column!.id, unlistedAt: new Date() });
  const related = await listRelated(
    { id: self, sectionId: peace, seriesId: column!.id, topicIds: [rare!.id, common!.id] },
    12,
  );
  const order = related.map((card) => card.slug);
  expect(order.slice(0, 2)).toEqual(["series", "rare"]);
  expect(order.indexOf("section")).toBeGreaterThan(order.indexOf("common-0"));
  expect(order).not.toContain("self");
  expect(order).not.toContain("hidden");
});

test("a story with no topic and no series still has neighbours", async ({ tx }) => {
  const sectionId = await addSection(tx, "peace");
  const self = await addLiveArticle(tx, { slug: "self", sectionId });
  await addLiveArticle(tx, { slug: "other", sectionId });
  const related = await listRelated({ id: self, sectionId, seriesId: null, topicIds: [] }, 4);
  expect(related.map((card) => card.slug)).toEqual(["other"]);
});
