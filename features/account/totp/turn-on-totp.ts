import { eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { sessions, staff } from "#db/schema/staff.ts";
import type { CodeInput } from "#features/account/input.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { replaceRecoveryCodes } from "#features/account/replace-recovery-codes.ts";
import { readTotpCode } from "#features/account/rules.ts";
import { pendingTotpSecret, totpStepOf } from "#features/account/totp/totp.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { Conflict, Invalid } from "#lib/errors.ts";
import { sealText } from "#lib/sealed-text.ts";

/** Asks for a code of an app at each sign-in from now on. Gives recovery codes, which nobody can read again. */
export function turnOnTotp(
  actor: StaffActor,
  { code, sessionId }: CodeInput & { sessionId: string },
): Promise<string[]> {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    if (account.totpSecret) throw new Conflict("account.totpIsOn");
    const { id: staffId, totpRound: round } = account;
    const secret = pendingTotpSecret({ staffId, sessionId, round });
    const digits = readTotpCode(code);
    const totpStep = digits ? totpStepOf(secret, digits) : undefined;
    if (totpStep === undefined) throw new Invalid([{ field: "code", key: "account.wrongCode" }]);
    const totpSecret = sealText("totp", secret);
    await tx.update(staff).set({ totpSecret, totpStep }).where(eq(staff.id, staffId));
    await tx.update(sessions).set({ factorAt: sql`now()` }).where(eq(sessions.id, sessionId));
    await recordAudit(tx, actor, "staff.totpOn", { kind: "staff", id: staffId });
    return replaceRecoveryCodes(tx, staffId);
  });
}
