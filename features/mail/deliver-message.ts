import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transporter } from "nodemailer";
import { db } from "#db/client.ts";
import { messages } from "#db/schema/newsletters.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { type DeliveryOutcome, outcomeOf } from "#features/mail/delivery-outcome.ts";
import { type MailSender, mailSender } from "#features/mail/mail-sender.ts";
import { canDeliverMail } from "#features/mail/policy.ts";
import { LEASE_MINUTES } from "#features/mail/rules.ts";
import { mailTransport } from "#features/mail/transport.ts";

type Message = typeof messages.$inferSelect;

/**
 * Hands a message to the mail server, or keeps it for the desk where none is set. Does nothing for one that
 * is delivered or that another worker is at. Throws when the message must be tried again, so that its job comes back.
 */
export async function deliverMessage(
  actor: Actor,
  { messageId }: { messageId: number },
): Promise<void> {
  authorize(canDeliverMail(actor));
  const transport = mailTransport();
  if (!transport) return keepMessage(messageId);
  const message = await leaseMessage(messageId);
  if (!message) return;
  const outcome = await send(transport, message, await mailSender());
  await recordOutcome(message, outcome);
  if (outcome.status === "deferred") throw new Error(`message ${messageId}: ${outcome.error}`);
}

async function keepMessage(messageId: number): Promise<void> {
  const waiting = inArray(messages.status, ["queued", "deferred"]);
  await db()
    .update(messages)
    .set({ status: "kept" })
    .where(and(eq(messages.id, messageId), waiting));
}

/** Takes the message for a while. One statement: of two workers one gets it. */
async function leaseMessage(messageId: number): Promise<Message | undefined> {
  const isFree = sql`(${messages.status} in ('queued', 'deferred') or ${messages.status} = 'sending'
    and ${messages.leasedAt} < clock_timestamp() - make_interval(mins => ${LEASE_MINUTES}))`;
  const [message] = await db()
    .update(messages)
    .set({
      status: "sending",
      leasedAt: sql`clock_timestamp()`,
      attempts: sql`${messages.attempts} + 1`,
    })
    .where(and(eq(messages.id, messageId), isFree))
    .returning();
  return message;
}

async function send(
  transport: Transporter,
  message: Message,
  from: MailSender,
): Promise<DeliveryOutcome> {
  try {
    await transport.sendMail({
      from,
      to: { name: "", address: message.recipient },
      subject: message.subject,
      text: message.text,
      html: message.html,
      messageId: message.messageId,
      date: message.createdAt,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return { status: "sent", error: "" };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** What was sent is no longer kept: its words may hold a link that lets somebody act. */
async function recordOutcome({ id, attempts }: Message, outcome: DeliveryOutcome): Promise<void> {
  const sent = outcome.status === "sent" ? { sentAt: sql`now()`, text: "", html: "" } : {};
  await db()
    .update(messages)
    .set({ ...outcome, ...sent })
    .where(and(eq(messages.id, id), eq(messages.attempts, attempts)));
}
