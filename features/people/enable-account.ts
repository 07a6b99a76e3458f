import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { PersonChoice } from "#features/people/input.ts";
import { lockPerson } from "#features/people/lock-person.ts";
import { canManagePeople } from "#features/people/policy.ts";

/** Lets somebody in again, with the roles and the password of before. */
export function enableAccount(actor: Actor, { staffId }: PersonChoice): Promise<void> {
  return transaction(async (tx) => {
    authorize(canManagePeople(actor));
    const person = await lockPerson(tx, staffId);
    if (!person.disabledAt) return;
    await tx.update(staff).set({ disabledAt: null }).where(eq(staff.id, staffId));
    await recordAudit(tx, actor, "staff.enable", { kind: "staff", id: staffId });
  });
}
