import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { PersonChoice } from "#features/people/input.ts";
import { lockPerson } from "#features/people/lock-person.ts";
import { forgetInvitations } from "#features/people/mail-invitation.ts";
import { canManagePeople } from "#features/people/policy.ts";
import { Conflict } from "#lib/errors.ts";

/** Takes an invitation back. Somebody who never joined has left no trace, so the account goes as well. */
export function revokeInvitation(actor: Actor, { staffId }: PersonChoice): Promise<void> {
  return transaction(async (tx) => {
    authorize(canManagePeople(actor));
    const { email, name, hasPassword } = await lockPerson(tx, staffId);
    if (hasPassword) throw new Conflict("people.alreadyJoined");
    await forgetInvitations(tx, staffId);
    await tx.delete(staff).where(eq(staff.id, staffId));
    const subject = { kind: "staff", id: staffId };
    await recordAudit(tx, actor, "staff.uninvite", subject, { before: { email, name } });
  });
}
