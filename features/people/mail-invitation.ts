import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { tokens } from "#db/schema/tokens.ts";
import { queueMail } from "#features/mail/queue-mail.ts";
import { letterToStaff, type Publication } from "#features/people/letter-to-staff.ts";
import { INVITATION_DAYS } from "#features/people/rules.ts";
import { invitationUrl } from "#features/people/urls.ts";
import { message } from "#lib/messages/message.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";
import { siteAddress } from "#lib/site-address.ts";

interface Invited {
  staffId: number;
  email: string;
  publication: Publication;
}

/** Writes a link to join and the letter that carries it. An earlier link stops working. */
export async function mailInvitation(tx: Transaction, { staffId, email, publication }: Invited) {
  await forgetInvitations(tx, staffId);
  const secret = newSecret();
  await tx.insert(tokens).values({
    hash: hashSecret(secret),
    purpose: "invitation",
    subject: { staffId },
    expiresAt: sql`now() + make_interval(days => ${INVITATION_DAYS})`,
  });
  const { name } = publication;
  const letter = await letterToStaff(publication, {
    purpose: "staff.invitation",
    recipient: email,
    subject: message("mail.invitation.subject", { name }),
    preview: message("mail.invitation.preview"),
    paragraphs: [message("mail.invitation.text", { name })],
    button: {
      label: message("mail.invitation.button"),
      url: new URL(invitationUrl(secret), siteAddress()).href,
    },
    afterwards: [message("mail.invitation.after", { days: INVITATION_DAYS })],
  });
  await queueMail(tx, letter);
}

/** Ends every link to join of one account. */
export async function forgetInvitations(tx: Transaction, staffId: number): Promise<void> {
  const own = sql`(${tokens.subject} ->> 'staffId')::bigint = ${staffId}`;
  await tx.delete(tokens).where(and(eq(tokens.purpose, "invitation"), own));
}
