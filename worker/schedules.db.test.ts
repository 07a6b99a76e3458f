import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { tokens } from "#db/schema/tokens.ts";
import { test } from "#db/test/database-test.ts";
import { schedules } from "#worker/schedules.ts";

test("X2: challenges that are over are deleted at a set time", async ({ tx }) => {
  const expiresAt = sql`now() - interval '1 minute'`;
  await tx.insert(tokens).values({ hash: "challenge over", purpose: "passkey", expiresAt });
  await schedules.find(({ name }) => name === "access.expired")!.run();
  expect(await tx.$count(tokens)).toBe(0);
});
