import fc from "fast-check";
import { describe, expect } from "vitest";
import { db, transaction } from "#db/client.ts";
import { redirects } from "#db/schema/redirects.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { findRedirect } from "#features/redirects/queries.ts";
import { recordMove } from "#features/redirects/record-move.ts";
import { redirectsTag } from "#features/redirects/tags.ts";

const move = (from: string, to: string) => transaction((tx) => recordMove(tx, { from, to }));

describe("recordMove", () => {
  test("D9: whoever follows any earlier address arrives in one step", async () => {
    await move("/a", "/b");
    await move("/b", "/c");
    await move("/c", "/d");
    for (const earlier of ["/a", "/b", "/c"]) expect(await findRedirect(earlier)).toBe("/d");
    expect(await findRedirect("/d")).toBeUndefined();
  });

  test("D9: addresses that an import brought follow the story as well", async ({ tx }) => {
    await tx.insert(redirects).values([
      { path: "/?p=12", target: "/peace/a", source: "import" },
      { path: "/2012/01/a/", target: "/peace/a", source: "import" },
    ]);
    await move("/peace/a", "/money/a");
    expect(await findRedirect("/?p=12")).toBe("/money/a");
    expect(await findRedirect("/2012/01/a")).toBe("/money/a");
  });

  test("an address that is used again no longer leads away, and what led to it stays", async () => {
    await move("/a", "/b");
    await move("/x", "/y");
    await move("/b", "/x");
    expect(await findRedirect("/x")).toBeUndefined();
    expect(await findRedirect("/a")).toBe("/x");
  });

  test("R5: the same move again, and a move to where it is, change nothing", async () => {
    await move("/a", "/b");
    await move("/a", "/b");
    forgetExpiredTags();
    await move("/b", "/b");
    expect(expiredTags()).toEqual([]);
    expect(await db().select({ path: redirects.path }).from(redirects)).toEqual([{ path: "/a" }]);
  });

  test("every answer that the table decided expires with it", async () => {
    forgetExpiredTags();
    await move("/a", "/b");
    expect(expiredTags()).toEqual([redirectsTag()]);
  });

  test("the database refuses an address that leads to itself, and one that is no path", async ({
    tx,
  }) => {
    for (const path of ["/a", "https://example.org/a"]) {
      const adding = tx.transaction((inner) =>
        inner.insert(redirects).values({ path, target: "/a", source: "desk" }),
      );
      await expect(adding).rejects.toThrow();
    }
    expect(await db().$count(redirects)).toBe(0);
  });

  test("whatever moves where, no address leads in a circle or to one that leads on", async ({
    tx,
  }) => {
    const address = fc.constantFrom("/a", "/b", "/c", "/d", "/e");
    const moves = fc.array(fc.record({ from: address, to: address }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        await tx.delete(redirects);
        for (const { from, to } of list) await move(from, to);
        const rows = await tx.select().from(redirects);
        const paths = new Set(rows.map(({ path }) => path));
        expect(rows.filter(({ target }) => paths.has(target))).toEqual([]);
        const last = list.findLast(({ from, to }) => from !== to);
        if (last) expect(await findRedirect(last.from)).toBe(last.to);
      }),
      { numRuns: 40 },
    );
  });
});
