import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { sponsorPlacements, sponsors } from "#db/schema/sponsors.ts";
import { test } from "#db/test/database-test.ts";
import { addCounts } from "#features/counts/add-counts.ts";
import { clickCount, placementCount } from "#features/counts/tags.ts";
import {
  findNewsletterPlacement,
  listPlacementDays,
  listSponsorDays,
  sumPlacements,
} from "#features/sponsors/queries.ts";

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

async function addPlacement(
  tx: Transaction,
  words: Partial<typeof sponsorPlacements.$inferInsert>,
) {
  const [sponsor] = await tx
    .insert(sponsors)
    .values({ name: "Lake", url: "https://lake.example" })
    .returning();
  const running = { startsAt: hours(-1), endsAt: hours(1), text: "words" };
  await tx
    .insert(sponsorPlacements)
    .values({ sponsorId: sponsor!.id, position: "newsletter", ...running, ...words });
}

describe("S1: the sponsor of a newsletter", () => {
  test("is one that runs in newsletters when the issue is made", async ({ tx }) => {
    await addPlacement(tx, { position: "home", text: "elsewhere" });
    await addPlacement(tx, { startsAt: hours(1), endsAt: hours(3), text: "later" });
    expect(await findNewsletterPlacement(new Date())).toBeUndefined();
    expect(await findNewsletterPlacement(hours(2))).toMatchObject({
      text: "later",
      sponsor: "Lake",
      url: "https://lake.example",
    });
  });
});

describe("A11, E19: how often a placement was shown and followed", () => {
  test("by day, without the days of others; and in all, none where it never was", async () => {
    await addCounts([
      { day: "2026-10-19", name: placementCount(1), count: 4 },
      { day: "2026-10-20", name: placementCount(1), count: 3 },
      { day: "2026-10-22", name: placementCount(1), count: 2 },
      { day: "2026-10-20", name: placementCount(2), count: 50 },
      { day: "2026-10-20", name: clickCount(1), count: 2 },
      { day: "2026-10-21", name: clickCount(1), count: 1 },
      { day: "2026-10-20", name: clickCount(2), count: 5 },
    ]);
    expect(await listPlacementDays(1, { from: "2026-10-19", to: "2026-10-21" })).toEqual([
      { day: "2026-10-19", placementId: 1, shown: 4, clicked: 0 },
      { day: "2026-10-20", placementId: 1, shown: 3, clicked: 2 },
      { day: "2026-10-21", placementId: 1, shown: 0, clicked: 1 },
    ]);
    expect(await sumPlacements([1, 2, 3])).toEqual(
      new Map([
        [1, { shown: 9, clicked: 3 }],
        [2, { shown: 50, clicked: 5 }],
        [3, { shown: 0, clicked: 0 }],
      ]),
    );
    expect(await listSponsorDays([1, 2])).toEqual([
      { day: "2026-10-19", placementId: 1, shown: 4, clicked: 0 },
      { day: "2026-10-20", placementId: 1, shown: 3, clicked: 2 },
      { day: "2026-10-20", placementId: 2, shown: 50, clicked: 5 },
      { day: "2026-10-21", placementId: 1, shown: 0, clicked: 1 },
      { day: "2026-10-22", placementId: 1, shown: 2, clicked: 0 },
    ]);
    expect(await listSponsorDays([])).toEqual([]);
  });
});
