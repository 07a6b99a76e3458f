import { transaction } from "#db/client.ts";
import { staffRoles } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { expectRolePlace } from "#features/people/expect-role-place.ts";
import type { GrantInput } from "#features/people/input.ts";
import { lockPerson } from "#features/people/lock-person.ts";
import { canManagePeople } from "#features/people/policy.ts";

/** Lets somebody act as a role, everywhere or in one section. What is held already stays. */
export function grantRole(actor: Actor, input: GrantInput): Promise<void> {
  return transaction(async (tx) => {
    authorize(canManagePeople(actor));
    const { staffId, role, sectionId } = input;
    await lockPerson(tx, staffId);
    await expectRolePlace(tx, input);
    const added = await tx
      .insert(staffRoles)
      .values({ staffId, role, sectionId })
      .onConflictDoNothing()
      .returning({ id: staffRoles.id });
    if (added.length === 0) return;
    const subject = { kind: "staff", id: staffId };
    await recordAudit(tx, actor, "staff.grant", subject, { after: { role, sectionId } });
  });
}
