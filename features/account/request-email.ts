import { and, eq, ne, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import type { EmailInput } from "#features/account/input.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { EMAIL_HOURS } from "#features/account/rules.ts";
import { confirmEmailUrl } from "#features/account/urls.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { queueMail } from "#features/mail/queue-mail.ts";
import { letterToStaff } from "#features/people/letter-to-staff.ts";
import { getSettings } from "#features/settings/queries.ts";
import { Invalid } from "#lib/errors.ts";
import { message } from "#lib/messages/message.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";
import { siteAddress } from "#lib/site-address.ts";

/** Asks a new address whether it is its owner's. Until a button there is pressed, the old one holds. */
export async function requestEmail(actor: StaffActor, { email }: EmailInput): Promise<void> {
  const publication = await getSettings();
  await transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    const isTaken = and(
      ne(staff.id, account.id),
      eq(sql`lower(${staff.email})`, email.toLowerCase()),
    );
    if ((await tx.$count(staff, isTaken)) > 0) {
      throw new Invalid([{ field: "email", key: "people.emailTaken" }]);
    }
    await tx.update(staff).set({ newEmail: email }).where(eq(staff.id, account.id));
    const own = sql`(${tokens.subject} ->> 'staffId')::bigint = ${account.id}`;
    await tx.delete(tokens).where(and(eq(tokens.purpose, "email"), own));
    const secret = newSecret();
    await tx.insert(tokens).values({
      hash: hashSecret(secret),
      purpose: "email",
      subject: { staffId: account.id },
      expiresAt: sql`now() + make_interval(hours => ${EMAIL_HOURS})`,
    });
    const letter = await letterToStaff(publication, {
      purpose: "staff.email",
      recipient: email,
      subject: message("mail.email.subject", { name: publication.name }),
      preview: message("mail.email.preview"),
      paragraphs: [message("mail.email.text", { name: publication.name })],
      button: {
        label: message("mail.email.button"),
        url: new URL(confirmEmailUrl(secret), siteAddress()).href,
      },
      afterwards: [message("mail.email.after", { hours: EMAIL_HOURS })],
    });
    await queueMail(tx, letter);
    const change = { before: { email: account.email }, after: { email } };
    await recordAudit(tx, actor, "staff.askEmail", { kind: "staff", id: account.id }, change);
  });
}
