import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { tokenPurposes } from "#db/enums.ts";
import { passkeys, recoveryCodes, sessions, staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { MOST_PASSKEYS } from "#features/account/rules.ts";
import { hashSecret } from "#lib/secret-token.ts";

type Purpose = (typeof tokenPurposes)[number];

/** Sessions that are listed: nobody looks through more devices. */
const MOST_SESSIONS = 50;

/** What somebody sees of their own account. */
export async function findAccount(staffId: number) {
  const [account] = await db()
    .select({
      name: staff.name,
      email: staff.email,
      newEmail: staff.newEmail,
      hasTotp: sql<boolean>`${staff.totpSecret} is not null`,
      totpRound: staff.totpRound,
    })
    .from(staff)
    .where(eq(staff.id, staffId));
  return account!;
}

/** Devices on which somebody is signed in, the last used first. */
export function listSessions(staffId: number) {
  return db()
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.staffId, staffId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql`now()`),
      ),
    )
    .orderBy(desc(sessions.seenAt), desc(sessions.createdAt))
    .limit(MOST_SESSIONS);
}

export type SessionRow = Awaited<ReturnType<typeof listSessions>>[number];

export function listPasskeys(staffId: number) {
  return db()
    .select({
      id: passkeys.id,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      usedAt: passkeys.usedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.staffId, staffId))
    .orderBy(passkeys.id)
    .limit(MOST_PASSKEYS);
}

export type PasskeyRow = Awaited<ReturnType<typeof listPasskeys>>[number];

/** Recovery codes that were not used. */
export function countRecoveryCodes(staffId: number): Promise<number> {
  const unused = and(eq(recoveryCodes.staffId, staffId), isNull(recoveryCodes.usedAt));
  return db().$count(recoveryCodes, unused);
}

/** Whether a link of a letter still works. Reading it uses nothing up. */
export async function isLinkValid(purpose: Purpose, token: string): Promise<boolean> {
  const valid = and(
    eq(tokens.hash, hashSecret(token)),
    eq(tokens.purpose, purpose),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, sql`now()`),
  );
  return (await db().$count(tokens, valid)) > 0;
}
