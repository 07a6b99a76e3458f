import { transaction } from "#db/client.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { replaceRecoveryCodes } from "#features/account/replace-recovery-codes.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";

/** New recovery codes; the earlier ones work no longer. */
export function renewRecoveryCodes(actor: StaffActor): Promise<string[]> {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    await recordAudit(tx, actor, "staff.recoveryCodes", { kind: "staff", id: account.id });
    return replaceRecoveryCodes(tx, account.id);
  });
}
