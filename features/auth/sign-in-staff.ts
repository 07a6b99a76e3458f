import { eq, sql } from "drizzle-orm";
import { db, transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { countAttempt } from "#features/auth/count-attempt.ts";
import { forgetAttempts } from "#features/auth/forget-attempts.ts";
import type { SignInInput } from "#features/auth/input.ts";
import { verifyPassword } from "#features/auth/password.ts";
import { openSession } from "#features/auth/session.ts";
import { Invalid } from "#lib/errors.ts";
import { signatureOf } from "#lib/signature.ts";

const PER_ACCOUNT = { limit: 10, windowSeconds: 900 };

/**
 * Opens a session for an address and its password and gives the session's secret.
 * The same refusal, after the same work, whether the address is unknown, disabled, or the password wrong.
 */
export async function signInStaff({ email, password }: SignInInput, userAgent: string) {
  const key = `sign-in:${signatureOf("account", email.toLowerCase())}`;
  await refuseMany(key);
  const account = await findAccount(email);
  const matches = await verifyPassword(account?.passwordHash, password);
  if (!account || !matches || account.disabledAt) {
    throw new Invalid([{ field: "", key: "auth.refused" }]);
  }
  await forgetAttempts(key);
  const actor: StaffActor = { kind: "staff", staffId: account.id, roles: [] };
  return transaction(async (tx) => {
    const secret = await openSession(tx, account.id, userAgent);
    await recordAudit(tx, actor, "session.open", { kind: "staff", id: account.id });
    return secret;
  });
}

async function refuseMany(key: string): Promise<void> {
  const seconds = await countAttempt(key, PER_ACCOUNT);
  if (seconds === 0) return;
  const minutes = Math.ceil(seconds / 60);
  throw new Invalid([{ field: "", key: "form.tooMany", values: { minutes } }]);
}

async function findAccount(email: string) {
  const [account] = await db()
    .select({ id: staff.id, passwordHash: staff.passwordHash, disabledAt: staff.disabledAt })
    .from(staff)
    .where(eq(sql`lower(${staff.email})`, email.toLowerCase()));
  return account;
}
