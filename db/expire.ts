import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";

/** The PostgreSQL notification channel on which every front listens. The payload is a JSON array of tags. */
export const EXPIRE_CHANNEL = "standfirst_expire";

/** A payload may hold 8,000 bytes (PostgreSQL, NOTIFY); tags are ASCII and short. */
const TAGS_PER_NOTIFICATION = 100;

/** Drops every kept page that depends on one of the tags, on every node, when the transaction commits. */
export async function expire(tx: Transaction, ...tags: string[]): Promise<void> {
  const distinct = [...new Set(tags)];
  for (let start = 0; start < distinct.length; start += TAGS_PER_NOTIFICATION) {
    const payload = JSON.stringify(distinct.slice(start, start + TAGS_PER_NOTIFICATION));
    await tx.execute(sql`select pg_notify(${EXPIRE_CHANNEL}, ${payload})`);
  }
}
