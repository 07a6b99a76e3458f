import { eq, sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { settings } from "#db/schema/settings.ts";
import { recoveryCodes, sessions, staff } from "#db/schema/staff.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { confirmIdentity } from "#features/account/confirm-identity.ts";
import { endOtherSessions } from "#features/account/end-other-sessions.ts";
import { endSession } from "#features/account/end-session.ts";
import { passSecondStep } from "#features/account/pass-second-step.ts";
import { listSessions } from "#features/account/queries.ts";
import { renewRecoveryCodes } from "#features/account/renew-recovery-codes.ts";
import { pendingTotpSecret } from "#features/account/totp/totp.ts";
import { turnOffTotp } from "#features/account/totp/turn-off-totp.ts";
import { turnOnTotp } from "#features/account/totp/turn-on-totp.ts";
import { hashPassword } from "#features/auth/password.ts";
import { findSession, openSession } from "#features/auth/session.ts";
import { requireSecondFactor } from "#features/people/require-second-factor.ts";
import { Invalid, NotFound } from "#lib/errors.ts";
import { hashSecret } from "#lib/secret-token.ts";

async function signedIn(tx: Transaction) {
  const actor = await makeStaff(tx, "administrator");
  const secret = await openSession(tx, actor.staffId, "Browser");
  return { actor, secret, sessionId: hashSecret(secret) };
}

const codeAt = (secret: string, timestamp = Date.now()) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });

/** Somebody whose app makes codes, and a second device that is halfway in. */
async function withApp(tx: Transaction) {
  const { actor, sessionId, secret } = await signedIn(tx);
  const key = pendingTotpSecret({ staffId: actor.staffId, sessionId, round: 0 });
  const codes = await turnOnTotp(actor, { code: codeAt(key), sessionId });
  const half = await openSession(tx, actor.staffId, "Phone");
  return { actor, secret, sessionId, key, codes, half, halfId: hashSecret(half) };
}

describe("codes of an app", () => {
  test("E17: once on, a password alone opens half a session; a code makes it whole, once", async ({
    tx,
  }) => {
    const { actor, secret, key, half, halfId } = await withApp(tx);
    expect((await findSession(secret))?.step).toBe("whole");
    expect((await findSession(half))?.step).toBe("halfway");
    const give = (code: string) => passSecondStep(actor, { code, sessionId: halfId });
    await expect(give("000000")).rejects.toThrow(Invalid);
    await expect(give(codeAt(key))).rejects.toThrow(Invalid);
    await give(codeAt(key, Date.now() + 30_000));
    expect((await findSession(half))?.step).toBe("whole");
    await expect(give(codeAt(key, Date.now() + 30_000))).rejects.toThrow(Invalid);
    const actions = (await tx.select().from(audit).orderBy(audit.id)).map((row) => row.action);
    expect(actions).toEqual(["staff.totpOn", "session.secondStep"]);
  });

  test("X2: neither the app's secret nor a recovery code stands in the database", async ({
    tx,
  }) => {
    const { key, codes } = await withApp(tx);
    const rows = [...(await tx.select().from(staff)), ...(await tx.select().from(recoveryCodes))];
    const dump = JSON.stringify(rows).toLowerCase();
    expect(dump).not.toContain(key.toLowerCase());
    for (const code of codes) expect(dump).not.toContain(code.replaceAll("-", ""));
    expect(codes).toHaveLength(10);
  });

  test("E17: a half session is over after a quarter of an hour", async ({ tx }) => {
    const { half, halfId } = await withApp(tx);
    await tx
      .update(sessions)
      .set({ createdAt: sql`now() - interval '16 minutes'` })
      .where(eq(sessions.id, halfId));
    expect(await findSession(half)).toBeUndefined();
  });

  test("E17: a wrong code changes nothing, and the eleventh waits", async ({ tx }) => {
    const { actor, codes, halfId } = await withApp(tx);
    const give = (code: string) =>
      passSecondStep(actor, { code, sessionId: halfId }).catch((error: Invalid) => error.issues);
    for (let tried = 0; tried < 10; tried += 1) await give("000000");
    expect(await give(codes[0]!)).toMatchObject([{ key: "form.tooMany" }]);
  });

  test("E17: turned off, they are asked for no more, and a new secret is another one", async ({
    tx,
  }) => {
    const { actor, half, key, sessionId } = await withApp(tx);
    await turnOffTotp(actor);
    expect((await findSession(half))?.step).toBe("whole");
    expect(await tx.$count(recoveryCodes)).toBe(0);
    const [row] = await tx.select().from(staff).where(eq(staff.id, actor.staffId));
    const next = { staffId: actor.staffId, sessionId, round: row!.totpRound };
    expect(pendingTotpSecret(next)).not.toBe(key);
  });
});

describe("recovery codes", () => {
  test("E17: each works once, for its owner alone, and new ones end the old", async ({ tx }) => {
    const { actor, codes, half, halfId } = await withApp(tx);
    const other = await signedIn(tx);
    const stolen = { code: codes[0]!, sessionId: other.sessionId };
    await expect(passSecondStep(other.actor, stolen)).rejects.toThrow(Invalid);
    await passSecondStep(actor, { code: codes[0]!.toUpperCase(), sessionId: halfId });
    expect((await findSession(half))?.step).toBe("whole");
    const again = passSecondStep(actor, { code: codes[0]!, sessionId: halfId });
    await expect(again).rejects.toThrow(Invalid);
    const renewed = await renewRecoveryCodes(actor);
    const old = passSecondStep(actor, { code: codes[1]!, sessionId: halfId });
    await expect(old).rejects.toThrow(Invalid);
    await passSecondStep(actor, { code: renewed[1]!, sessionId: halfId });
  });
});

describe("the second factor of whoever publishes", () => {
  test("E17: is asked for by somebody who has one, and closes the desk to whoever has none", async ({
    tx,
  }) => {
    const bare = await signedIn(tx);
    const refused = requireSecondFactor(bare.actor, { required: true });
    await expect(refused).rejects.toMatchObject({ issues: [{ key: "people.ownFactorFirst" }] });
    const { actor } = await withApp(tx);
    await requireSecondFactor(actor, { required: true });
    await requireSecondFactor(actor, { required: true });
    expect((await findSession(bare.secret))?.step).toBe("enrol");
    const writer = await makeStaff(tx, "writer");
    const own = await openSession(tx, writer.staffId, "");
    expect((await findSession(own))?.step).toBe("whole");
    await requireSecondFactor(actor, { required: false });
    expect((await findSession(bare.secret))?.step).toBe("whole");
    const [row] = await tx.select().from(settings);
    expect(row?.secondFactorSince).toBeNull();
    const records = await tx.select().from(audit).where(eq(audit.action, "settings.secondFactor"));
    expect(records).toHaveLength(2);
  });
});

describe("sessions", () => {
  test("E17: are listed with their device and ended one by one or all others at once", async ({
    tx,
  }) => {
    const { actor, secret, sessionId } = await signedIn(tx);
    const phone = await openSession(tx, actor.staffId, "Phone");
    const tablet = await openSession(tx, actor.staffId, "Tablet");
    expect((await listSessions(actor.staffId)).map((row) => row.userAgent).sort()).toEqual([
      "Browser",
      "Phone",
      "Tablet",
    ]);
    await endSession(actor, { sessionId: hashSecret(phone) });
    expect(await findSession(phone)).toBeUndefined();
    expect(await findSession(tablet)).toBeDefined();
    await endOtherSessions(actor, { sessionId });
    expect(await findSession(tablet)).toBeUndefined();
    expect(await findSession(secret)).toBeDefined();
    expect(await listSessions(actor.staffId)).toHaveLength(1);
  });

  test("X3: nobody ends somebody else's, which is answered like none", async ({ tx }) => {
    const { actor } = await signedIn(tx);
    const other = await signedIn(tx);
    const tries = [other.sessionId, "0".repeat(64)].map((sessionId) =>
      endSession(actor, { sessionId }),
    );
    for (const attempt of tries) await expect(attempt).rejects.toThrow(NotFound);
    expect(await findSession(other.secret)).toBeDefined();
  });

  test("E17: show who their owner is for ten minutes, and again by the password", async ({
    tx,
  }) => {
    const { actor, secret, sessionId } = await signedIn(tx);
    const passwordHash = await hashPassword("harbour lantern nine oats");
    await tx.update(staff).set({ passwordHash }).where(eq(staff.id, actor.staffId));
    expect((await findSession(secret))?.isVerified).toBe(true);
    await tx.update(sessions).set({ verifiedAt: sql`now() - interval '11 minutes'` });
    expect((await findSession(secret))?.isVerified).toBe(false);
    const wrong = confirmIdentity(actor, { password: "no", sessionId });
    await expect(wrong).rejects.toThrow(Invalid);
    await confirmIdentity(actor, { password: "harbour lantern nine oats", sessionId });
    expect((await findSession(secret))?.isVerified).toBe(true);
  });
});
