import { asc } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import { dailyCounts } from "#db/schema/counts.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { addCounts } from "#features/counts/add-counts.ts";
import { listDailyCounts, sumCounts } from "#features/counts/queries.ts";
import { articleCount, placementCount, redirectCount } from "#features/counts/tags.ts";

const DAY = "2026-10-20";
const NEXT = "2026-10-21";
const all = () =>
  db().select().from(dailyCounts).orderBy(asc(dailyCounts.day), asc(dailyCounts.name));

describe("A11: counts by day", () => {
  test("add to those that are there", async () => {
    await addCounts([
      { day: DAY, name: articleCount(7), count: 3 },
      { day: NEXT, name: articleCount(7), count: 1 },
    ]);
    await addCounts([
      { day: DAY, name: articleCount(7), count: 4 },
      { day: DAY, name: placementCount(2), count: 1 },
    ]);
    expect(await all()).toEqual([
      { day: DAY, name: "article:7", count: 7 },
      { day: DAY, name: "placement:2", count: 1 },
      { day: NEXT, name: "article:7", count: 1 },
    ]);
  });

  test("a name that comes twice in one writing is added up; nothing writes nothing", async () => {
    const twice = { day: DAY, name: articleCount(7), count: 2 };
    await addCounts([twice, twice]);
    await addCounts([]);
    expect(await all()).toEqual([{ ...twice, count: 4 }]);
  });

  test("X8: a name is a value, whatever stands in it", async () => {
    const name = redirectCount("/?p=1'; drop table daily_counts; -- \"\\ été");
    await addCounts([{ day: DAY, name, count: 1 }]);
    expect(await all()).toEqual([{ day: DAY, name, count: 1 }]);
  });

  test("more than four thousand million fit", async () => {
    await addCounts([{ day: DAY, name: articleCount(7), count: 5_000_000_000 }]);
    await addCounts([{ day: DAY, name: articleCount(7), count: 1 }]);
    expect((await all())[0]?.count).toBe(5_000_000_001);
  });
});

describe("A11: counts are read", () => {
  test("by day for names, both ends of the span included", async () => {
    for (const [day, count] of [
      ["2026-10-19", 1],
      [DAY, 2],
      [NEXT, 3],
      ["2026-10-22", 4],
    ] as const) {
      await addCounts([
        { day, name: articleCount(7), count },
        { day, name: articleCount(8), count: 100 },
      ]);
    }
    expect(await listDailyCounts([articleCount(7)], { from: DAY, to: NEXT })).toEqual([
      { day: DAY, name: "article:7", count: 2 },
      { day: NEXT, name: "article:7", count: 3 },
    ]);
  });

  test("in sum, since a day or for ever; what never was shown is not there", async () => {
    await addCounts([
      { day: "2026-10-19", name: placementCount(1), count: 10 },
      { day: DAY, name: placementCount(1), count: 5 },
      { day: DAY, name: placementCount(2), count: 1 },
    ]);
    const names = [1, 2, 3].map(placementCount);
    expect(await sumCounts(names)).toEqual(
      new Map([
        ["placement:1", 15],
        ["placement:2", 1],
      ]),
    );
    expect((await sumCounts(names, DAY)).get("placement:1")).toBe(5);
    expect(await sumCounts([])).toEqual(new Map());
  });
});

committedTest("R11: two processes that write the same names at once lose nothing", async () => {
  const names = Array.from({ length: 50 }, (_, id) => articleCount(id));
  const writings = Array.from({ length: 20 }, (_, turn) => {
    const counts = names.map((name) => ({ day: DAY, name, count: 1 }));
    return addCounts(turn % 2 === 0 ? counts : counts.toReversed());
  });
  await Promise.all(writings);
  const rows = await all();
  expect(rows).toHaveLength(50);
  expect(new Set(rows.map(({ count }) => count))).toEqual(new Set([20]));
});
