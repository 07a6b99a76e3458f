import type { Mail } from "#features/mail/queue-mail.ts";
import { type Letter, letterToSubscriber } from "#features/subscribers/letter-to-subscriber.ts";
import { confirmUrl } from "#features/subscribers/urls.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

/** The mail that asks whether somebody wants newsletters. */
export function confirmationMail(letter: Letter & { token: string }): Promise<Mail> {
  return letterToSubscriber(letter, {
    purpose: "subscription.confirm",
    subject: message("mail.subscription.subject", { name: letter.publication.name }),
    preview: message("mail.subscription.preview"),
    paragraphs: [message("mail.subscription.intro"), message("mail.subscription.ask")],
    button: {
      label: message("mail.subscription.button"),
      url: new URL(confirmUrl(letter.token), siteAddress()).href,
    },
    afterwards: [message("mail.subscription.ignore")],
  });
}
