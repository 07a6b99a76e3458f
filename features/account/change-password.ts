import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { endSessions } from "#features/account/end-sessions.ts";
import type { PasswordInput } from "#features/account/input.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { hashPassword } from "#features/auth/password.ts";
import { authorize } from "#features/auth/policy.ts";
import { passwordIssues } from "#features/auth/rules.ts";
import { Invalid } from "#lib/errors.ts";

interface OwnPassword extends PasswordInput {
  /** The session that goes on; all others end. */
  sessionId: string;
}

/** Takes a new password and signs every other device out. */
export async function changePassword(actor: StaffActor, { password, sessionId }: OwnPassword) {
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    const issues = passwordIssues(password, [account.name, account.email]);
    if (issues.length > 0) throw new Invalid(issues);
    await tx.update(staff).set({ passwordHash }).where(eq(staff.id, account.id));
    await endSessions(tx, account.id, sessionId);
    await recordAudit(tx, actor, "staff.password", { kind: "staff", id: account.id });
  });
}
