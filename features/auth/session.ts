import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.ts";
import { passkeys, sessions, staff, staffRoles } from "#db/schema/staff.ts";
import type { RoleGrant } from "#features/auth/actor.ts";
import { type SessionStep, sessionStep } from "#features/auth/rules.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";

/** A sign-in ends after this, used or not. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

/** Somebody who is signed in, or halfway there. */
export interface StaffSession {
  /** Hash of the secret. */
  id: string;
  staffId: number;
  name: string;
  email: string;
  roles: RoleGrant[];
  /** What this session may be used for. */
  step: SessionStep;
  /** Whether its owner has shown who they are within ten minutes. */
  isVerified: boolean;
}

/** Makes a session and gives its secret, which is nowhere stored. */
export async function openSession(tx: Transaction, staffId: number, userAgent: string) {
  const secret = newSecret();
  await tx.insert(sessions).values({
    id: hashSecret(secret),
    staffId,
    userAgent,
    expiresAt: sql`now() + make_interval(secs => ${SESSION_SECONDS})`,
  });
  return secret;
}

/** The session of a secret, unless it was revoked, is over, or the account was disabled. */
export async function findSession(secret: string): Promise<StaffSession | undefined> {
  const [row] = await db()
    .select({
      id: sessions.id,
      staffId: staff.id,
      name: staff.name,
      email: staff.email,
      roles: sql<RoleGrant[]>`coalesce((select jsonb_agg(jsonb_build_object(
        'role', ${staffRoles.role}, 'sectionId', ${staffRoles.sectionId}) order by ${staffRoles.id})
        from ${staffRoles} where ${staffRoles.staffId} = ${staff.id}), '[]'::jsonb)`,
      isVerified: sql<boolean>`${sessions.verifiedAt} > now() - interval '10 minutes'`,
      isNew: sql<boolean>`${sessions.createdAt} > now() - interval '15 minutes'`,
      gaveFactor: sql<boolean>`${sessions.factorAt} is not null`,
      hasFactor: sql<boolean>`${staff.totpSecret} is not null or exists (
        select from ${passkeys} where ${passkeys.staffId} = ${staff.id})`,
      isFactorRequired: sql<boolean>`exists (
        select from settings where second_factor_since is not null)`,
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(
      and(
        eq(sessions.id, hashSecret(secret)),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql`now()`),
        isNull(staff.disabledAt),
      ),
    );
  if (!row) return undefined;
  const { isNew, gaveFactor, hasFactor, isFactorRequired, ...session } = row;
  const step = sessionStep({ gaveFactor, hasFactor, isFactorRequired, roles: session.roles });
  return step === "halfway" && !isNew ? undefined : { ...session, step };
}

/** Notes that a session was used, at most every five minutes. */
export async function noteUse(sessionId: string): Promise<void> {
  await db()
    .update(sessions)
    .set({ seenAt: sql`now()` })
    .where(and(eq(sessions.id, sessionId), lt(sessions.seenAt, sql`now() - interval '5 minutes'`)));
}

/** Ends a session at once, on every node. */
export async function revokeSession(secret: string): Promise<void> {
  await db()
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.id, hashSecret(secret)), isNull(sessions.revokedAt)));
}
