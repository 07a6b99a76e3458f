import { eq, sql } from "drizzle-orm";
import { db, transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { countAttempt } from "#features/auth/count-attempt.ts";
import { forgetAttempts } from "#features/auth/forget-attempts.ts";
import type { SignInInput } from "#features/auth/input.ts";
import { verifyPassword } from "#features/auth/password.ts";
import { refuseMany } from "#features/auth/refuse-many.ts";
import { openSession } from "#features/auth/session.ts";
import { FAILURES, slowDown } from "#features/auth/slow-down.ts";
import { Invalid } from "#lib/errors.ts";
import { signatureOf } from "#lib/signature.ts";

/** All failures are counted and none is refused for them: a flood must not lock everybody out. */
const COUNTED = { limit: Number.POSITIVE_INFINITY, windowSeconds: 300 };

/**
 * Opens a session for an address and its password and gives the session's secret. Where the account has a second
 * factor, the session is halfway until that is given. The same refusal, after the same work, whether the address
 * is unknown, disabled, or the password wrong.
 */
export async function signInStaff(
  { email, password }: SignInInput,
  userAgent: string,
  networkHash?: string,
) {
  const key = `sign-in:${signatureOf("account", email.toLowerCase())}`;
  await refuseMany(key);
  await slowDown();
  const account = await findAccount(email);
  const matches = await verifyPassword(account?.passwordHash, password);
  if (!account || !matches || account.disabledAt) {
    await countAttempt(FAILURES, COUNTED);
    throw new Invalid([{ field: "", key: "auth.refused" }]);
  }
  await forgetAttempts(key);
  const actor: StaffActor = { kind: "staff", staffId: account.id, roles: [] };
  return transaction(async (tx) => {
    const secret = await openSession(tx, account.id, userAgent);
    const subject = { kind: "staff", id: account.id };
    await recordAudit(tx, { ...actor, networkHash }, "session.open", subject);
    return secret;
  });
}

async function findAccount(email: string) {
  const [account] = await db()
    .select({ id: staff.id, passwordHash: staff.passwordHash, disabledAt: staff.disabledAt })
    .from(staff)
    .where(eq(sql`lower(${staff.email})`, email.toLowerCase()));
  return account;
}
