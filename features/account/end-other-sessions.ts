import { transaction } from "#db/client.ts";
import { endSessions } from "#features/account/end-sessions.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";

/** Signs all of one's other devices out. */
export function endOtherSessions(actor: StaffActor, { sessionId }: { sessionId: string }) {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    const ended = await endSessions(tx, account.id, sessionId);
    if (ended === 0) return;
    const subject = { kind: "staff", id: account.id };
    await recordAudit(tx, actor, "session.endOthers", subject, { after: { ended } });
  });
}
