import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { series } from "#db/schema/series.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { inSeries, partsOf } from "#features/articles/listing.ts";
import { findNewerPage, listPage, listPageInOrder } from "#features/articles/queries.ts";
import { listParts } from "#features/series/list-parts.ts";
import { loadParts } from "#features/series/loaders.ts";
import { orderParts } from "#features/series/order-parts.ts";
import { seriesTag } from "#features/series/tags.ts";
import { Conflict, Forbidden, NotFound } from "#lib/errors.ts";
import { parseCursor } from "#lib/keyset.ts";

const hoursAgo = (hours: number) => new Date(Date.UTC(2026, 9, 20) - hours * 3_600_000);

/** Three parts, the last two of which appeared at one moment; their ids by part. */
async function smoke(tx: Transaction) {
  const [made] = await tx.insert(series).values({ slug: "smoke", name: "Smoke" }).returning();
  const seriesId = made!.id;
  const sectionId = await addSection(tx, "peace");
  const ids: number[] = [];
  for (const [slug, hours] of [
    ["a", 3],
    ["b", 1],
    ["c", 1],
  ] as const) {
    const publishedAt = hoursAgo(hours);
    ids.push(await addLiveArticle(tx, { slug, sectionId, seriesId, publishedAt }));
  }
  return { seriesId, sectionId, ids };
}

const parts = async (seriesId: number) =>
  (await listParts(db(), seriesId)).map(({ headline }) => headline).join("");

describe("E19: the parts of a series are put in order", () => {
  test("as one act that is recorded; readers' pages of the series and its parts expire", async ({
    tx,
  }) => {
    const { seriesId, ids } = await smoke(tx);
    const editor = await makeStaff(tx, "editor");
    expect(await parts(seriesId)).toBe("abc");
    forgetExpiredTags();
    const order = [ids[2]!, ids[0]!, ids[1]!];
    await orderParts(editor, { seriesId, order });
    expect(await parts(seriesId)).toBe("cab");
    expect(expiredTags()).toEqual([seriesTag(seriesId)]);
    const [line] = await tx.select().from(audit).where(eq(audit.action, "series.orderParts"));
    expect(line).toMatchObject({ before: ids, after: order, subjectId: String(seriesId) });
    forgetExpiredTags();
    await orderParts(editor, { seriesId, order });
    expect(expiredTags()).toEqual([]);
  });

  test("readers get the last part first, page by page and with their numbers; feeds go by date", async ({
    tx,
  }) => {
    const { seriesId, ids } = await smoke(tx);
    const editor = await makeStaff(tx, "administrator");
    await orderParts(editor, { seriesId, order: [ids[2]!, ids[0]!, ids[1]!] });
    const first = await listPageInOrder(partsOf(seriesId), { limit: 2 });
    const after = parseCursor(first.next);
    const second = await listPageInOrder(partsOf(seriesId), { limit: 2, after });
    expect([first, second].map(({ items }) => items.map(({ slug }) => slug))).toEqual([
      ["b", "a"],
      ["c"],
    ]);
    expect([...(await loadParts(seriesId, first))]).toEqual([
      [ids[1], 3],
      [ids[0], 2],
    ]);
    expect(await findNewerPage(partsOf(seriesId), { last: after!, size: 2 })).toBeUndefined();
    const byDate = await listPage(inSeries(seriesId), { limit: 9 });
    expect(byDate.items.map(({ slug }) => slug)).toEqual(["c", "b", "a"]);
  });

  test("a new story becomes the last part, and publishing an old one again moves nothing", async ({
    tx,
  }) => {
    const { seriesId, sectionId, ids } = await smoke(tx);
    await orderParts(await makeStaff(tx, "editor"), { seriesId, order: ids.toReversed() });
    await addLiveArticle(tx, { slug: "d", sectionId, seriesId, publishedAt: hoursAgo(0) });
    await tx.execute(
      `update articles set live_revision_id = live_revision_id where id = ${ids[0]}`,
    );
    expect(await parts(seriesId)).toBe("cbad");
  });

  test("a story that leaves the series or is dated anew loses its place there", async ({ tx }) => {
    const { seriesId, ids } = await smoke(tx);
    await orderParts(await makeStaff(tx, "editor"), { seriesId, order: ids.toReversed() });
    await tx
      .update(articles)
      .set({ publishedAt: hoursAgo(9) })
      .where(eq(articles.id, ids[1]!));
    expect(await parts(seriesId)).toBe("bca");
  });

  test("not over parts that were not seen, twice the same, of another series or none", async ({
    tx,
  }) => {
    const { seriesId, ids } = await smoke(tx);
    const editor = await makeStaff(tx, "editor");
    const [a, b, c] = ids as [number, number, number];
    for (const order of [[a, b], [a, b, b], [a, b, c, 900_000_000_001], []]) {
      await expect(orderParts(editor, { seriesId, order })).rejects.toThrow(Conflict);
    }
    const absent = orderParts(editor, { seriesId: 900_000_000_001, order: ids });
    await expect(absent).rejects.toThrow(NotFound);
    expect(await parts(seriesId)).toBe("abc");
  });

  test.for(["section_editor", "writer", "copy_editor"] as const)(
    "not by a %s",
    async (role, { tx }) => {
      const { seriesId, ids } = await smoke(tx);
      const ordering = orderParts(await makeStaff(tx, role), { seriesId, order: ids.toReversed() });
      await expect(ordering).rejects.toThrow(Forbidden);
      expect(await parts(seriesId)).toBe("abc");
    },
  );
});
