import { transaction } from "#db/client.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { PersonChoice } from "#features/people/input.ts";
import { lockPerson } from "#features/people/lock-person.ts";
import { mailInvitation } from "#features/people/mail-invitation.ts";
import { canManagePeople } from "#features/people/policy.ts";
import { personState } from "#features/people/rules.ts";
import { getSettings } from "#features/settings/queries.ts";
import { Conflict } from "#lib/errors.ts";

/** Mails a new link to join; the one before stops working. */
export async function resendInvitation(actor: Actor, { staffId }: PersonChoice): Promise<void> {
  const publication = await getSettings();
  await transaction(async (tx) => {
    authorize(canManagePeople(actor));
    const person = await lockPerson(tx, staffId);
    if (personState(person) !== "invited") throw new Conflict("people.alreadyJoined");
    await mailInvitation(tx, { staffId, email: person.email, publication });
    await recordAudit(tx, actor, "staff.inviteAgain", { kind: "staff", id: staffId });
  });
}
