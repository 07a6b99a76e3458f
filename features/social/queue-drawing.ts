import { transaction } from "#db/client.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";

/** Puts a story in the line of those that are drawn: a line of its own, so that nobody waits for a picture. */
export function queueDrawing(actor: Actor, { articleId }: { articleId: number }): Promise<void> {
  return transaction(async (tx) => {
    authorize(actor.kind === "system");
    await enqueue(tx, "social.draw", { articleId });
  });
}
