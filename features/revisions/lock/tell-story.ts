import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";

/** The PostgreSQL notification channel of what happens to stories at the desk. The payload is JSON. */
export const STORY_CHANNEL = "standfirst_story";

/** Tells every open page of a story, on every node, that it was saved or changed hands, when the transaction commits. */
export async function tellStory(tx: Transaction, articleId: number): Promise<void> {
  const payload = JSON.stringify({ articleId });
  await tx.execute(sql`select pg_notify(${STORY_CHANNEL}, ${payload})`);
}
