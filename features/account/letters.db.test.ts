import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { messages } from "#db/schema/newsletters.ts";
import { staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { chooseNewPassword } from "#features/account/choose-new-password.ts";
import { confirmEmail } from "#features/account/confirm-email.ts";
import { mailPasswordLink } from "#features/account/mail-password-link.ts";
import { isLinkValid } from "#features/account/queries.ts";
import { requestEmail } from "#features/account/request-email.ts";
import { requestPassword } from "#features/account/request-password.ts";
import { systemActor } from "#features/auth/actor.ts";
import { hashPassword, verifyPassword } from "#features/auth/password.ts";
import { findSession, openSession } from "#features/auth/session.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

const password = "harbour lantern nine oats";

async function member(tx: Transaction) {
  const actor = await makeStaff(tx, "editor");
  const email = "ada@example.org";
  await tx
    .update(staff)
    .set({ email, passwordHash: await hashPassword("the one of before, long") })
    .where(eq(staff.id, actor.staffId));
  return { actor, email };
}

async function mailedToken(tx: Transaction): Promise<string> {
  const letters = await tx.select().from(messages).orderBy(messages.id);
  return /token=([\w-]{43})/.exec(letters.at(-1)?.text ?? "")?.[1] ?? "";
}

describe("a forgotten password", () => {
  test("E17: a known and an unknown address leave the same behind: one job, looked at later", async ({
    tx,
  }) => {
    await member(tx);
    await requestPassword({ email: "ada@example.org" });
    await requestPassword({ email: "nobody@example.org" });
    expect(await queuedJobs(tx, "password.requested")).toHaveLength(2);
    expect(await tx.$count(messages)).toBe(0);
    await mailPasswordLink(systemActor, { email: "nobody@example.org" });
    expect(await tx.$count(messages)).toBe(0);
    for (let round = 0; round < 5; round += 1) await requestPassword({ email: "Ada@example.org" });
    expect(await queuedJobs(tx, "password.requested")).toHaveLength(4);
  });

  test("E17: the letter's link takes a new password once and signs every device out", async ({
    tx,
  }) => {
    const { actor } = await member(tx);
    const session = await openSession(tx, actor.staffId, "");
    await mailPasswordLink(systemActor, { email: "ADA@example.org" });
    const token = await mailedToken(tx);
    expect(await isLinkValid("password", token)).toBe(true);
    expect(await isLinkValid("email", token)).toBe(false);
    await chooseNewPassword({ token, password });
    const [row] = await tx.select().from(staff).where(eq(staff.id, actor.staffId));
    expect(await verifyPassword(row!.passwordHash, password)).toBe(true);
    expect(await findSession(session)).toBeUndefined();
    await expect(chooseNewPassword({ token, password })).rejects.toThrow(Invalid);
    const actions = (await tx.select().from(audit).orderBy(audit.id)).map((one) => one.action);
    expect(actions).toEqual(["staff.forgot", "staff.resetPassword"]);
  });

  test("X2: the secret is not in the table, ends after an hour, and a weak password does not use it up", async ({
    tx,
  }) => {
    await member(tx);
    await mailPasswordLink(systemActor, { email: "ada@example.org" });
    const token = await mailedToken(tx);
    expect(JSON.stringify(await tx.select().from(tokens))).not.toContain(token);
    const weak = chooseNewPassword({ token, password: "password1234" });
    await expect(weak).rejects.toMatchObject({ issues: [{ key: "password.common" }] });
    expect(await isLinkValid("password", token)).toBe(true);
    await tx.update(tokens).set({ expiresAt: sql`now() - interval '1 second'` });
    await expect(chooseNewPassword({ token, password })).rejects.toThrow(Invalid);
  });

  test("E17: a disabled account and an invitation get no letter; nobody but the clockwork sends one", async ({
    tx,
  }) => {
    const { actor } = await member(tx);
    await tx.insert(staff).values({ email: "new@example.org", name: "New" });
    await mailPasswordLink(systemActor, { email: "new@example.org" });
    await tx.update(staff).set({ disabledAt: sql`now()` }).where(eq(staff.id, actor.staffId));
    await mailPasswordLink(systemActor, { email: "ada@example.org" });
    expect(await tx.$count(messages)).toBe(0);
    const own = mailPasswordLink(actor, { email: "ada@example.org" });
    await expect(own).rejects.toThrow(Forbidden);
  });
});

describe("a new address", () => {
  test("E17: holds once its owner confirms it, and the old one is told", async ({ tx }) => {
    const { actor } = await member(tx);
    await requestEmail(actor, { email: "lovelace@example.org" });
    const emailOf = async () =>
      (await tx.select().from(staff).where(eq(staff.id, actor.staffId)))[0]?.email;
    expect(await emailOf()).toBe("ada@example.org");
    const token = await mailedToken(tx);
    expect(await isLinkValid("email", token)).toBe(true);
    await confirmEmail({ token });
    expect(await emailOf()).toBe("lovelace@example.org");
    await expect(confirmEmail({ token })).rejects.toThrow(Invalid);
    const recipients = (await tx.select().from(messages).orderBy(messages.id)).map(
      ({ recipient }) => recipient,
    );
    expect(recipients).toEqual(["lovelace@example.org", "ada@example.org"]);
  });

  test("E17: that somebody else has is refused, also when they took it meanwhile", async ({
    tx,
  }) => {
    const { actor } = await member(tx);
    await requestEmail(actor, { email: "lovelace@example.org" });
    const token = await mailedToken(tx);
    await tx.insert(staff).values({ email: "Lovelace@example.org", name: "L" });
    await expect(confirmEmail({ token })).rejects.toThrow(Invalid);
    const again = requestEmail(actor, { email: "LOVELACE@example.org" });
    await expect(again).rejects.toMatchObject({ issues: [{ key: "people.emailTaken" }] });
  });
});
