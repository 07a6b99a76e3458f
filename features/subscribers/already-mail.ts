import type { Mail } from "#features/mail/queue-mail.ts";
import { leaveToken, type Subscription } from "#features/subscribers/leave-token.ts";
import { type Letter, letterToSubscriber } from "#features/subscribers/letter-to-subscriber.ts";
import { leaveUrl } from "#features/subscribers/urls.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

/** The mail to somebody who asks for what they get already. */
export function alreadyMail(letter: Letter & Subscription): Promise<Mail> {
  return letterToSubscriber(letter, {
    purpose: "subscription.already",
    subject: message("mail.already.subject", { name: letter.publication.name }),
    preview: message("mail.already.preview"),
    paragraphs: [
      message("mail.already.intro"),
      message("mail.already.nothing"),
      message("mail.already.leave"),
    ],
    button: {
      label: message("mail.already.button"),
      url: new URL(leaveUrl(leaveToken(letter)), siteAddress()).href,
    },
  });
}
