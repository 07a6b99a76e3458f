import { and, eq, isNull, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { recoveryCodes, sessions, staff } from "#db/schema/staff.ts";
import type { CodeInput } from "#features/account/input.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { readRecoveryCode, readTotpCode } from "#features/account/rules.ts";
import { totpStepOf } from "#features/account/totp/totp.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { forgetAttempts } from "#features/auth/forget-attempts.ts";
import { refuseMany } from "#features/auth/refuse-many.ts";
import { Invalid } from "#lib/errors.ts";
import { openSealedText } from "#lib/sealed-text.ts";
import { hashSecret } from "#lib/secret-token.ts";

type Account = Awaited<ReturnType<typeof lockAccount>>;

/** Lets a session go on that was opened with a password: a code of the app, or a recovery code, each once. */
export async function passSecondStep(
  actor: StaffActor,
  { code, sessionId }: CodeInput & { sessionId: string },
): Promise<void> {
  const key = `second-step:${actor.staffId}`;
  await refuseMany(key);
  await transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    const by = (await takeTotp(tx, account, code)) ?? (await takeRecoveryCode(tx, account, code));
    if (!by) throw new Invalid([{ field: "code", key: "account.wrongCode" }]);
    await tx
      .update(sessions)
      .set({ factorAt: sql`now()` })
      .where(and(eq(sessions.id, sessionId), eq(sessions.staffId, account.id)));
    const subject = { kind: "staff", id: account.id };
    await recordAudit(tx, actor, "session.secondStep", subject, { after: { by } });
  });
  await forgetAttempts(key);
}

async function takeTotp(tx: Transaction, account: Account, code: string) {
  const secret = account.totpSecret && openSealedText("totp", account.totpSecret);
  const digits = readTotpCode(code);
  const step = secret && digits ? totpStepOf(secret, digits) : undefined;
  if (step === undefined || step <= (account.totpStep ?? 0)) return undefined;
  await tx.update(staff).set({ totpStep: step }).where(eq(staff.id, account.id));
  return "app";
}

async function takeRecoveryCode(tx: Transaction, { id }: Account, code: string) {
  const letters = readRecoveryCode(code);
  if (!letters) return undefined;
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(recoveryCodes.hash, hashSecret(letters)),
        eq(recoveryCodes.staffId, id),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ hash: recoveryCodes.hash });
  return used.length > 0 ? "recovery code" : undefined;
}
