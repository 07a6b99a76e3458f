import { count, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import { rateLimits } from "#db/schema/rate-limits.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { countAttempt } from "#features/auth/count-attempt.ts";

const limit = { limit: 3, windowSeconds: 600 };

describe("countAttempt", () => {
  test("E17: tries past the limit say how long to wait, per key", async () => {
    for (let tried = 0; tried < 3; tried += 1) expect(await countAttempt("a", limit)).toBe(0);
    const seconds = await countAttempt("a", limit);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(600);
    expect(await countAttempt("b", limit)).toBe(0);
  });

  test("windows of yesterday are forgotten", async ({ tx }) => {
    await tx
      .insert(rateLimits)
      .values({ key: "old", windowStart: sql`now() - interval '2 days'`, count: 9 });
    await countAttempt("new", limit);
    const rows = await tx.select({ key: rateLimits.key }).from(rateLimits);
    expect(rows).toEqual([{ key: "new" }]);
  });

  committedTest("R5: tries at once on several connections are all counted", async () => {
    const answers = await Promise.all(
      Array.from({ length: 9 }, () => countAttempt("storm", { limit: 4, windowSeconds: 86_400 })),
    );
    expect(answers.filter((seconds) => seconds === 0)).toHaveLength(4);
    expect(await db().select({ rows: count() }).from(rateLimits)).toEqual([{ rows: 1 }]);
  });
});
