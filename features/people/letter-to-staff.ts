import type { Mail } from "#features/mail/queue-mail.ts";
import { type MailContent, renderMail } from "#features/mail/render-mail.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

export interface Publication {
  name: string;
}

type Words = Omit<MailContent, "language" | "masthead" | "foot" | "list">;

/** A mail to somebody with an account at the desk, or who is to get one. */
export async function letterToStaff(
  { name }: Publication,
  { purpose, recipient, ...words }: Words & { purpose: string; recipient: string },
): Promise<Mail> {
  const rendered = await renderMail({
    ...words,
    language: messageLanguage,
    masthead: { name, url: siteAddress().href },
    foot: message("mail.staffFoot", { name, site: siteAddress().host }),
  });
  return { purpose, recipient, subject: words.subject, ...rendered };
}
