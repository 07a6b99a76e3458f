import { and, eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { endSessions } from "#features/account/end-sessions.ts";
import type { NewPasswordInput } from "#features/account/input.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { useToken } from "#features/account/use-token.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { hashPassword } from "#features/auth/password.ts";
import { passwordIssues } from "#features/auth/rules.ts";
import { Invalid } from "#lib/errors.ts";

/**
 * Takes a new password by the link of a letter, once, and signs the account out everywhere. It signs nobody in:
 * whoever reads somebody's mail still needs the second factor.
 */
export async function chooseNewPassword({ token, password }: NewPasswordInput): Promise<void> {
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const subject = await useToken(tx, "password", token);
    if (!subject?.staffId) throw refusal("", "account.linkEnded");
    const account = await lockAccount(tx, subject.staffId);
    if (account.disabledAt) throw refusal("", "account.linkEnded");
    const issues = passwordIssues(password, [account.name, account.email]);
    if (issues.length > 0) throw new Invalid(issues);
    await tx.update(staff).set({ passwordHash }).where(eq(staff.id, account.id));
    await endSessions(tx, account.id);
    const own = sql`(${tokens.subject} ->> 'staffId')::bigint = ${account.id}`;
    await tx.delete(tokens).where(and(eq(tokens.purpose, "password"), own));
    const actor: StaffActor = { kind: "staff", staffId: account.id, roles: [] };
    await recordAudit(tx, actor, "staff.resetPassword", { kind: "staff", id: account.id });
  });
}

const refusal = (field: string, key: string) => new Invalid([{ field, key }]);
