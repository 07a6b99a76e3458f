import type { Mail } from "#features/mail/queue-mail.ts";
import { type MailContent, renderMail } from "#features/mail/render-mail.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

/** Whose mail it is; read before the transaction that queues it. */
export interface Publication {
  name: string;
  language: string;
}

export interface Letter {
  publication: Publication;
  email: string;
  newsletterNames: string[];
}

type Words = Omit<MailContent, "language" | "masthead" | "foot" | "list">;

/** A mail about newsletters, with the names of them and the publication's head and foot. */
export async function letterToSubscriber(
  { publication: { name, language }, email, newsletterNames }: Letter,
  { purpose, ...words }: Words & { purpose: string },
): Promise<Mail> {
  const rendered = await renderMail({
    ...words,
    language,
    masthead: { name, url: siteAddress().href },
    list: newsletterNames,
    foot: message("mail.foot", { name, site: siteAddress().host }),
  });
  return { purpose, recipient: email, subject: words.subject, ...rendered };
}
