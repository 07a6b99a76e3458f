import { eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { passkeys, recoveryCodes, staff } from "#db/schema/staff.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";

/** Asks for no code any more; recovery codes go with the last second factor. */
export function turnOffTotp(actor: StaffActor): Promise<void> {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    if (!account.totpSecret) return;
    await tx
      .update(staff)
      .set({ totpSecret: null, totpStep: null, totpRound: sql`${staff.totpRound} + 1` })
      .where(eq(staff.id, account.id));
    const left = await tx.$count(passkeys, eq(passkeys.staffId, account.id));
    if (left === 0) await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, account.id));
    await recordAudit(tx, actor, "staff.totpOff", { kind: "staff", id: account.id });
  });
}
