import { and, inArray, lt, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { messages } from "#db/schema/newsletters.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { canDeliverMail } from "#features/mail/policy.ts";
import { FORGOTTEN_MINUTES, GIVE_UP_HOURS } from "#features/mail/rules.ts";

const AT_ONCE = 500;

/** Gives a new job to mail that waits without one, and gives up what was tried for two days. */
export function requeueForgottenMail(actor: Actor): Promise<{ requeued: number }> {
  return transaction(async (tx) => {
    authorize(canDeliverMail(actor));
    await giveUpOld(tx);
    const forgotten = await tx
      .select({ id: messages.id })
      .from(messages)
      .where(and(waits(), lt(lastTouched(), ago(FORGOTTEN_MINUTES))))
      .orderBy(messages.createdAt)
      .limit(AT_ONCE)
      .for("update", { skipLocked: true });
    for (const { id } of forgotten) await enqueue(tx, "mail.send", { messageId: id });
    return { requeued: forgotten.length };
  });
}

async function giveUpOld(tx: Transaction): Promise<void> {
  await tx
    .update(messages)
    .set({ status: "failed" })
    .where(and(waits(), lt(messages.createdAt, ago(GIVE_UP_HOURS * 60))));
}

const waits = () => inArray(messages.status, ["queued", "sending", "deferred"]);

const lastTouched = () => sql`coalesce(${messages.leasedAt}, ${messages.createdAt})`;

const ago = (minutes: number) => sql`now() - make_interval(mins => ${minutes})`;
