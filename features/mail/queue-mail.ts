import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "#db/client.ts";
import { messages } from "#db/schema/newsletters.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { cleanLine } from "#lib/clean-text.ts";
import { siteAddress } from "#lib/site-address.ts";

export interface Mail {
  /** What it is for, such as "subscription.confirm". */
  purpose: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
}

const Address = z.email().max(254);

/**
 * Writes a mail and the job that delivers it. The same mail (purpose, recipient, subject and words) is
 * written once, however often it is queued. Gives its id in the ledger. Throws ZodError for what is not one address.
 */
export async function queueMail(tx: Transaction, mail: Mail): Promise<number> {
  const recipient = Address.parse(mail.recipient);
  const subject = cleanLine(mail.subject);
  const messageId = messageIdOf(mail);
  const [message] = await tx
    .insert(messages)
    .values({ ...mail, recipient, subject, messageId })
    .onConflictDoNothing({ target: messages.messageId })
    .returning({ id: messages.id });
  if (!message) return idOf(tx, messageId);
  await enqueue(tx, "mail.send", { messageId: message.id });
  return message.id;
}

async function idOf(tx: Transaction, messageId: string): Promise<number> {
  const [message] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.messageId, messageId));
  return message!.id;
}

/** RFC 5322, 3.6.4: unique, and the same at every try, so that a mail sent twice can be seen to be one. */
function messageIdOf({ purpose, recipient, subject, text }: Mail): string {
  const digest = createHash("sha256").update(JSON.stringify([purpose, recipient, subject, text]));
  return `<${digest.digest("hex").slice(0, 40)}@${siteAddress().hostname}>`;
}
