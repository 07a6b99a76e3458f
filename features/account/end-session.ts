import { and, eq, isNull, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { sessions } from "#db/schema/staff.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { NotFound } from "#lib/errors.ts";

/** Signs one of one's own devices out. Somebody else's session is as good as none. */
export function endSession(actor: StaffActor, { sessionId }: { sessionId: string }): Promise<void> {
  return transaction(async (tx) => {
    const [session] = await tx
      .select({ staffId: sessions.staffId, userAgent: sessions.userAgent })
      .from(sessions)
      .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)))
      .for("update");
    if (!session || !canChangeAccount(actor, { id: session.staffId })) {
      throw new NotFound("session");
    }
    await tx.update(sessions).set({ revokedAt: sql`now()` }).where(eq(sessions.id, sessionId));
    const subject = { kind: "staff", id: session.staffId };
    const before = { userAgent: session.userAgent };
    await recordAudit(tx, actor, "session.end", subject, { before });
  });
}
