import { and, eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { passkeys, recoveryCodes } from "#db/schema/staff.ts";
import type { PasskeyChoice } from "#features/account/input.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { NotFound } from "#lib/errors.ts";

/** Forgets one of one's own keys; recovery codes go with the last second factor. */
export function removePasskey(actor: StaffActor, { passkeyId }: PasskeyChoice): Promise<void> {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    const [removed] = await tx
      .delete(passkeys)
      .where(and(eq(passkeys.id, passkeyId), eq(passkeys.staffId, account.id)))
      .returning({ name: passkeys.name });
    if (!removed) throw new NotFound("passkey");
    const left = await tx.$count(passkeys, eq(passkeys.staffId, account.id));
    if (left === 0 && !account.totpSecret) {
      await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, account.id));
    }
    const subject = { kind: "staff", id: account.id };
    await recordAudit(tx, actor, "staff.passkeyRemove", subject, { before: removed });
  });
}
