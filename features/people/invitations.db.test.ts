import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { messages } from "#db/schema/newsletters.ts";
import { staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { findSession } from "#features/auth/session.ts";
import { acceptInvitation } from "#features/people/accept-invitation.ts";
import { disableAccount } from "#features/people/disable-account.ts";
import { invitePerson } from "#features/people/invite-person.ts";
import { findInvitation, findPerson } from "#features/people/queries.ts";
import { resendInvitation } from "#features/people/resend-invitation.ts";
import { revokeInvitation } from "#features/people/revoke-invitation.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

const ada = { name: "Ada", email: "Ada@example.org", role: "writer" as const, sectionId: null };
const password = "harbour lantern nine oats";

/** The secret in the newest letter. */
async function mailedToken(tx: Transaction): Promise<string> {
  const letters = await tx.select().from(messages).orderBy(messages.id);
  return /invitation\?token=([\w-]+)/.exec(letters.at(-1)?.text ?? "")?.[1] ?? "";
}

async function invited(tx: Transaction) {
  const admin = await makeStaff(tx, "administrator");
  await tx.update(staff).set({ passwordHash: "x" });
  const { staffId } = await invitePerson(admin, ada);
  return { admin, staffId, token: await mailedToken(tx) };
}

describe("an invitation", () => {
  test("E16: is mailed, lets its owner in once with a password of their own, and is recorded", async ({
    tx,
  }) => {
    const { staffId, token } = await invited(tx);
    expect(await findInvitation(token)).toEqual({ name: "Ada", email: "Ada@example.org" });
    const secret = await acceptInvitation({ token, name: "Ada L.", password }, "Browser");
    expect(await findSession(secret)).toMatchObject({
      staffId,
      name: "Ada L.",
      roles: [{ role: "writer", sectionId: null }],
    });
    expect(await findInvitation(token)).toBeUndefined();
    await expect(acceptInvitation({ token, name: "Eve", password }, "")).rejects.toThrow(Invalid);
    const actions = (await tx.select().from(audit).orderBy(audit.id)).map((row) => row.action);
    expect(actions).toEqual(["staff.invite", "staff.join"]);
  });

  test("X2: its secret is nowhere in the table of tokens, and looking at it uses nothing up", async ({
    tx,
  }) => {
    const { token } = await invited(tx);
    const before = await tx.select().from(tokens);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(before)).not.toContain(token);
    await findInvitation(token);
    expect(await tx.select().from(tokens)).toEqual(before);
    expect(await findInvitation(before[0]!.hash)).toBeUndefined();
  });

  test("X2: lets nobody in once it is over, taken back, or of a disabled account", async ({
    tx,
  }) => {
    const { admin, staffId, token } = await invited(tx);
    const accept = () => acceptInvitation({ token, name: "Ada", password }, "");
    await tx.update(tokens).set({ expiresAt: sql`now() - interval '1 second'` });
    await expect(accept()).rejects.toThrow(Invalid);
    await resendInvitation(admin, { staffId });
    await expect(accept()).rejects.toThrow(Invalid);
    const second = await mailedToken(tx);
    expect(second).not.toBe(token);
    await disableAccount(admin, { staffId });
    expect(await findInvitation(second)).toBeUndefined();
    await expect(acceptInvitation({ token: second, name: "Ada", password }, "")).rejects.toThrow(
      Invalid,
    );
  });

  test("X2: a token of another purpose opens no account", async ({ tx }) => {
    const { token } = await invited(tx);
    await tx.update(tokens).set({ purpose: "password" });
    await expect(acceptInvitation({ token, name: "Ada", password }, "")).rejects.toThrow(Invalid);
  });

  test("E17: a password that is easy to guess is refused, and the link still works", async ({
    tx,
  }) => {
    const { token } = await invited(tx);
    const weak = acceptInvitation({ token, name: "Ada", password: "password123456" }, "");
    await expect(weak).rejects.toThrow(Invalid);
    await expect(acceptInvitation({ token, name: "Ada", password }, "")).resolves.toBeTruthy();
  });

  test("E16: is taken back with its account, unless its owner has joined", async ({ tx }) => {
    const { admin, staffId, token } = await invited(tx);
    await revokeInvitation(admin, { staffId });
    expect(await findPerson(staffId)).toBeUndefined();
    expect(await findInvitation(token)).toBeUndefined();
    const { staffId: again } = await invitePerson(admin, ada);
    await acceptInvitation({ token: await mailedToken(tx), name: "Ada", password }, "");
    await expect(revokeInvitation(admin, { staffId: again })).rejects.toThrow(Conflict);
    await expect(resendInvitation(admin, { staffId: again })).rejects.toThrow(Conflict);
    expect(await tx.$count(staff, eq(staff.id, again))).toBe(1);
  });

  test("E16: one address has one account, in any case", async ({ tx }) => {
    const { admin } = await invited(tx);
    const second = invitePerson(admin, { ...ada, email: "aDA@example.org" });
    await expect(second).rejects.toMatchObject({ issues: [{ key: "people.emailTaken" }] });
  });
});
