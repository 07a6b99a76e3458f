import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { staff } from "#db/schema/staff.ts";
import { test } from "#db/test/database-test.ts";
import { hashPassword } from "#features/auth/password.ts";
import { findSession } from "#features/auth/session.ts";
import { signInStaff } from "#features/auth/sign-in-staff.ts";
import { Invalid } from "#lib/errors.ts";

const password = "harbour lantern nine oats";

async function account(tx: Transaction, email = "Ada@example.org") {
  const [person] = await tx
    .insert(staff)
    .values({ email, name: "Ada", passwordHash: await hashPassword(password) })
    .returning({ id: staff.id });
  return person!.id;
}

const refusal = async (email: string, tried: string) => {
  const error = await signInStaff({ email, password: tried }, "").catch((reason) => reason);
  expect(error).toBeInstanceOf(Invalid);
  return (error as Invalid).issues;
};

describe("signInStaff", () => {
  test("E17: address in any case and the password open a session, and it is recorded", async ({
    tx,
  }) => {
    const staffId = await account(tx);
    const secret = await signInStaff({ email: "ada@EXAMPLE.org", password }, "Browser");
    expect(await findSession(secret)).toMatchObject({ staffId });
    const [record] = await tx.select().from(audit).where(eq(audit.action, "session.open"));
    expect(record).toMatchObject({ actorId: staffId, subjectId: String(staffId) });
  });

  test("E17: wrong password, unknown address and disabled account get the same answer", async ({
    tx,
  }) => {
    const staffId = await account(tx);
    const wrong = await refusal("ada@example.org", "wrong wrong wrong");
    expect(await refusal("nobody@example.org", password)).toEqual(wrong);
    await tx.update(staff).set({ disabledAt: sql`now()` }).where(eq(staff.id, staffId));
    expect(await refusal("ada@example.org", password)).toEqual(wrong);
  });

  test("E17: an unknown address takes about as long as a known one", async ({ tx }) => {
    await account(tx);
    await refusal("warm@example.org", password);
    const known = await milliseconds(() => refusal("ada@example.org", "wrong wrong wrong"));
    const unknown = await milliseconds(() => refusal("nobody@example.org", "wrong wrong wrong"));
    expect(unknown).toBeGreaterThan(known / 4);
    expect(known).toBeGreaterThan(unknown / 4);
  });

  test("E17: an account without a password cannot be entered", async ({ tx }) => {
    await tx.insert(staff).values({ email: "invited@example.org", name: "New" });
    await refusal("invited@example.org", "");
    await refusal("invited@example.org", "nobody has this password");
  });

  test("E17: getting in starts the count anew", async ({ tx }) => {
    await account(tx);
    for (let round = 0; round < 4; round += 1) {
      for (let tried = 0; tried < 4; tried += 1) await refusal("ada@example.org", "wrong");
      await expect(signInStaff({ email: "ada@example.org", password }, "")).resolves.toBeTruthy();
    }
  });

  test("E17: the eleventh try on one account waits, with the right password too", async ({
    tx,
  }) => {
    await account(tx);
    for (let tried = 0; tried < 10; tried += 1) await refusal("ada@example.org", "wrong");
    expect(await refusal("ada@example.org", password)).toMatchObject([{ key: "form.tooMany" }]);
    await account(tx, "other@example.org");
    await expect(signInStaff({ email: "other@example.org", password }, "")).resolves.toBeTruthy();
  });
});

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
