import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { rateLimits } from "#db/schema/rate-limits.ts";
import { MOST_COUNTED_PER_NETWORK } from "#features/quizzes/rules.ts";
import { signatureOf } from "#lib/signature.ts";

interface Sent {
  quizId: number;
  networkHash: string;
  answers: ReadonlyMap<number, string>;
}

/** Whether answers count: `again` are the same ones from the same network on the same day, as after a reload. */
export type Counting = "counted" | "again" | "tooMany";

/** Says whether answers count, and notes it for the day, in UTC; the notes are deleted a day later. */
export async function mayCount(tx: Transaction, sent: Sent): Promise<Counting> {
  const earlier = await countToday(
    tx,
    `quiz-answers:${signatureOf("quiz-answers", wordsOf(sent))}`,
  );
  if (earlier > 1) return "again";
  const all = await countToday(tx, `quiz:${sent.quizId}:${sent.networkHash}`);
  return all > MOST_COUNTED_PER_NETWORK ? "tooMany" : "counted";
}

async function countToday(tx: Transaction, key: string): Promise<number> {
  const [row] = await tx
    .insert(rateLimits)
    .values({ key, windowStart: sql`date_trunc('day', now(), 'UTC')` })
    .onConflictDoUpdate({
      target: [rateLimits.key, rateLimits.windowStart],
      set: { count: sql`${rateLimits.count} + 1` },
    })
    .returning({ count: rateLimits.count });
  return row!.count;
}

function wordsOf({ quizId, networkHash, answers }: Sent): string {
  return JSON.stringify([quizId, networkHash, [...answers].sort(([a], [b]) => a - b)]);
}
