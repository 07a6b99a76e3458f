import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { canAnswerPasswordRequest } from "#features/account/policy.ts";
import { PASSWORD_MINUTES } from "#features/account/rules.ts";
import { newPasswordUrl } from "#features/account/urls.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { queueMail } from "#features/mail/queue-mail.ts";
import { letterToStaff } from "#features/people/letter-to-staff.ts";
import { getSettings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";
import { hashSecret, newSecret } from "#lib/secret-token.ts";
import { siteAddress } from "#lib/site-address.ts";

/** Mails a link to choose a new password, where the address has an account that can be entered. */
export async function mailPasswordLink(actor: Actor, { email }: { email: string }): Promise<void> {
  const publication = await getSettings();
  await transaction(async (tx) => {
    authorize(canAnswerPasswordRequest(actor));
    const [account] = await tx
      .select({ id: staff.id, email: staff.email })
      .from(staff)
      .where(
        and(
          eq(sql`lower(${staff.email})`, email.toLowerCase()),
          isNull(staff.disabledAt),
          isNotNull(staff.passwordHash),
        ),
      );
    if (!account) return;
    const secret = newSecret();
    await tx.insert(tokens).values({
      hash: hashSecret(secret),
      purpose: "password",
      subject: { staffId: account.id },
      expiresAt: sql`now() + make_interval(mins => ${PASSWORD_MINUTES})`,
    });
    const { name } = publication;
    const letter = await letterToStaff(publication, {
      purpose: "staff.password",
      recipient: account.email,
      subject: message("mail.password.subject", { name }),
      preview: message("mail.password.preview"),
      paragraphs: [message("mail.password.text", { name })],
      button: {
        label: message("mail.password.button"),
        url: new URL(newPasswordUrl(secret), siteAddress()).href,
      },
      afterwards: [message("mail.password.after", { minutes: PASSWORD_MINUTES })],
    });
    await queueMail(tx, letter);
    await recordAudit(tx, actor, "staff.forgot", { kind: "staff", id: account.id });
  });
}
