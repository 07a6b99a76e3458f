import { and, eq, isNull } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { staffRoles } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { GrantInput } from "#features/people/input.ts";
import { keepAdministrator } from "#features/people/keep-administrator.ts";
import { lockPerson } from "#features/people/lock-person.ts";
import { canManagePeople } from "#features/people/policy.ts";

/** Takes a role away. It holds from the person's next request. */
export function takeRole(actor: Actor, { staffId, role, sectionId }: GrantInput): Promise<void> {
  return transaction(async (tx) => {
    authorize(canManagePeople(actor));
    await lockPerson(tx, staffId);
    const isWhole = sectionId === null;
    if (role === "administrator" && isWhole) await keepAdministrator(tx, actor, staffId);
    const place = isWhole ? isNull(staffRoles.sectionId) : eq(staffRoles.sectionId, sectionId);
    const taken = await tx
      .delete(staffRoles)
      .where(and(eq(staffRoles.staffId, staffId), eq(staffRoles.role, role), place))
      .returning({ id: staffRoles.id });
    if (taken.length === 0) return;
    const subject = { kind: "staff", id: staffId };
    await recordAudit(tx, actor, "staff.take", subject, { before: { role, sectionId } });
  });
}
