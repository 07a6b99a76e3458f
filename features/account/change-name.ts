import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import type { NameInput } from "#features/account/input.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";

/** What somebody is called at the desk. A byline is an author's, and stays. */
export function changeName(actor: StaffActor, { name }: NameInput): Promise<void> {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    if (account.name === name) return;
    await tx.update(staff).set({ name }).where(eq(staff.id, account.id));
    const change = { before: { name: account.name }, after: { name } };
    await recordAudit(tx, actor, "staff.rename", { kind: "staff", id: account.id }, change);
  });
}
