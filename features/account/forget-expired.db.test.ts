import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import type { tokenPurposes } from "#db/enums.ts";
import { sessions } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { forgetExpired } from "#features/account/forget-expired.ts";
import { systemActor } from "#features/auth/actor.ts";
import { Forbidden } from "#lib/errors.ts";

type Purpose = (typeof tokenPurposes)[number];

const days = (count: number) => sql`now() + make_interval(days => ${count})`;

async function addToken(tx: Transaction, hash: string, [purpose, ends]: [Purpose, number]) {
  await tx.insert(tokens).values({ hash, purpose, expiresAt: days(ends) });
}

describe("X2: what lets nobody in any more is deleted", () => {
  test("challenges when they are over, other tokens a month later; what still works stays", async ({
    tx,
  }) => {
    await addToken(tx, "challenge over", ["passkey", -1]);
    await addToken(tx, "challenge open", ["passkey", 1]);
    await addToken(tx, "link over long ago", ["password", -31]);
    await addToken(tx, "link over", ["password", -29]);
    await addToken(tx, "invitation", ["invitation", 3]);
    expect(await forgetExpired(systemActor)).toEqual({ tokens: 2, sessions: 0 });
    const left = (await tx.select().from(tokens).orderBy(tokens.hash)).map(({ hash }) => hash);
    expect(left).toEqual(["challenge open", "invitation", "link over"]);
    expect(await forgetExpired(systemActor)).toEqual({ tokens: 0, sessions: 0 });
  });

  test("sessions that ended or were revoked a month ago, and no other", async ({ tx }) => {
    const { staffId } = await makeStaff(tx, "editor");
    await tx.insert(sessions).values([
      { id: "ended long ago", staffId, expiresAt: days(-31) },
      { id: "revoked long ago", staffId, expiresAt: days(5), revokedAt: days(-31) },
      { id: "revoked", staffId, expiresAt: days(5), revokedAt: days(-1) },
      { id: "open", staffId, expiresAt: days(5) },
    ]);
    expect(await forgetExpired(systemActor)).toEqual({ tokens: 0, sessions: 2 });
    const left = (await tx.select().from(sessions).orderBy(sessions.id)).map(({ id }) => id);
    expect(left).toEqual(["open", "revoked"]);
  });

  test("X3: by nobody but the system", async ({ tx }) => {
    const administrator = await makeStaff(tx, "administrator");
    await expect(forgetExpired(administrator)).rejects.toThrow(Forbidden);
  });
});
