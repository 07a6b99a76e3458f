import { and, desc, eq, gt, inArray, lt, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "#db/client.ts";
import { messages } from "#db/schema/newsletters.ts";
import { MESSAGES_PER_PAGE } from "#features/mail/rules.ts";

/** Mail that left or waits, the newest first, without its words. */
export async function listMessages(before?: number) {
  const rows = await db()
    .select({
      id: messages.id,
      purpose: messages.purpose,
      recipient: messages.recipient,
      subject: messages.subject,
      status: messages.status,
      attempts: messages.attempts,
      error: messages.error,
      createdAt: messages.createdAt,
    })
    .from(messages)
    .where(before === undefined ? undefined : lt(messages.id, before))
    .orderBy(desc(messages.id))
    .limit(MESSAGES_PER_PAGE + 1);
  const items = rows.slice(0, MESSAGES_PER_PAGE);
  return { items, next: rows.length > MESSAGES_PER_PAGE ? items.at(-1)?.id : undefined };
}

export type MessageRow = Awaited<ReturnType<typeof listMessages>>["items"][number];

/** One mail with its words. */
export async function findMessage(messageId: number) {
  const [message] = await db().select().from(messages).where(eq(messages.id, messageId));
  return message;
}

/** How many mails of these purposes went to an address in the last ten minutes and the last day. */
export async function countRecentMail(
  on: Database | Transaction,
  recipient: string,
  purposes: string[],
) {
  const lately = sql<number>`count(*) filter (where ${messages.createdAt} > now() - interval '10 minutes')::int`;
  const [counts] = await on
    .select({ lately, today: sql<number>`count(*)::int` })
    .from(messages)
    .where(
      and(
        eq(messages.recipient, recipient),
        inArray(messages.purpose, purposes),
        gt(messages.createdAt, sql`now() - interval '1 day'`),
      ),
    );
  return counts ?? { lately: 0, today: 0 };
}
