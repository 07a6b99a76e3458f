import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.ts";
import { sessions, staff, staffRoles } from "#db/schema/staff.ts";
import type { RoleGrant } from "#features/auth/actor.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";

/** A sign-in ends after this, used or not. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

/** Somebody who is signed in. */
export interface StaffSession {
  staffId: number;
  name: string;
  email: string;
  roles: RoleGrant[];
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
  const [session] = await db()
    .select({
      staffId: staff.id,
      name: staff.name,
      email: staff.email,
      roles: sql<RoleGrant[]>`coalesce((select jsonb_agg(jsonb_build_object(
        'role', ${staffRoles.role}, 'sectionId', ${staffRoles.sectionId}) order by ${staffRoles.id})
        from ${staffRoles} where ${staffRoles.staffId} = ${staff.id}), '[]'::jsonb)`,
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
  return session;
}

/** Ends a session at once, on every node. */
export async function revokeSession(secret: string): Promise<void> {
  await db()
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.id, hashSecret(secret)), isNull(sessions.revokedAt)));
}
