import { eq, sql } from "drizzle-orm";
import { db, transaction } from "#db/client.ts";
import { sessions, staff } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { forgetAttempts } from "#features/auth/forget-attempts.ts";
import { verifyPassword } from "#features/auth/password.ts";
import { refuseMany } from "#features/auth/refuse-many.ts";
import { Invalid } from "#lib/errors.ts";

interface Proof {
  password: string;
  sessionId: string;
}

/** Lets a session do for ten minutes what asks for its owner (E17): the password is given once more. */
export async function confirmIdentity(actor: StaffActor, { password, sessionId }: Proof) {
  const { staffId } = actor;
  const key = `confirm:${staffId}`;
  await refuseMany(key);
  const [account] = await db()
    .select({ passwordHash: staff.passwordHash })
    .from(staff)
    .where(eq(staff.id, staffId));
  if (!(await verifyPassword(account?.passwordHash, password))) {
    throw new Invalid([{ field: "password", key: "account.wrongPassword" }]);
  }
  await forgetAttempts(key);
  await transaction(async (tx) => {
    await tx.update(sessions).set({ verifiedAt: sql`now()` }).where(eq(sessions.id, sessionId));
    await recordAudit(tx, actor, "session.confirm", { kind: "staff", id: staffId });
  });
}
