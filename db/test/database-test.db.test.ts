import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db, pool, queriesSent, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { expiredTags } from "#db/test/expired-tags.ts";

describe("test", () => {
  for (const round of [1, 2]) {
    test(`round ${round} starts with nothing of another test`, async () => {
      const before = await db().execute(sql`select to_regclass('left_over') as found`);
      expect(before.rows).toEqual([{ found: null }]);
      await transaction(async (tx) => {
        await tx.execute(sql`create table left_over as select 1 as n`);
        await expire(tx, `round:${round}`);
      });
      expect(expiredTags()).toEqual([`round:${round}`]);
    });
  }

  test("a failing transaction of the code under test is undone and the test goes on", async () => {
    await db().execute(sql`create table kept (n int)`);
    const failing = transaction(async (tx) => {
      await tx.execute(sql`insert into kept values (1)`);
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect((await db().execute(sql`select * from kept`)).rows).toEqual([]);
  });

  test("queries are counted", async ({ tx }) => {
    const before = queriesSent();
    await tx.execute(sql`select 1`);
    await db().execute(sql`select 1`);
    expect(queriesSent() - before).toBe(2);
  });

  test("nothing of a test is seen from another connection", async ({ tx }) => {
    await tx.execute(sql`create table unseen as select 1 as n`);
    const { rows } = await pool().query("select to_regclass('unseen') as found");
    expect(rows).toEqual([{ found: null }]);
  });
});

describe("committedTest", () => {
  for (const round of [1, 2]) {
    committedTest(`round ${round} commits in a database of its own`, async ({ databaseUrl }) => {
      expect(databaseUrl).toContain("own_");
      await transaction(async (tx) => {
        await tx.execute(sql`create table left_over as select 1 as n`);
        await expire(tx, `round:${round}`);
      });
      const { rows } = await pool().query("select n from left_over");
      expect(rows).toEqual([{ n: 1 }]);
      expect(expiredTags()).toEqual([`round:${round}`]);
    });
  }
});
