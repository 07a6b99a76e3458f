import { eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { staff, staffRoles } from "#db/schema/staff.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { expectRolePlace } from "#features/people/expect-role-place.ts";
import type { InviteInput } from "#features/people/input.ts";
import { mailInvitation } from "#features/people/mail-invitation.ts";
import { canManagePeople } from "#features/people/policy.ts";
import { getSettings } from "#features/settings/queries.ts";
import { Invalid } from "#lib/errors.ts";

/** Makes an account that nobody can enter yet, with a first role, and mails a link to join. */
export async function invitePerson(actor: Actor, input: InviteInput): Promise<{ staffId: number }> {
  const publication = await getSettings();
  return transaction(async (tx) => {
    authorize(canManagePeople(actor));
    await expectRolePlace(tx, input);
    const staffId = await addPerson(tx, input);
    const { email, name, role, sectionId } = input;
    await tx.insert(staffRoles).values({ staffId, role, sectionId });
    await mailInvitation(tx, { staffId, email, publication });
    const after = { email, name, roles: [{ role, sectionId }] };
    await recordAudit(tx, actor, "staff.invite", { kind: "staff", id: staffId }, { after });
    return { staffId };
  });
}

async function addPerson(tx: Transaction, { email, name }: InviteInput): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standfirst.people'))`);
  const [known] = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(eq(sql`lower(${staff.email})`, email.toLowerCase()));
  if (known) throw new Invalid([{ field: "email", key: "people.emailTaken" }]);
  const [added] = await tx.insert(staff).values({ email, name }).returning({ id: staff.id });
  return added!.id;
}
