import { isDeepStrictEqual } from "node:util";
import { and, eq, inArray } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { type ArrangedSlot, articles, frontArrangements } from "#db/schema/articles.ts";
import { listed } from "#features/articles/card-view.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { RestoreInput } from "#features/front/input.ts";
import { lockFront } from "#features/front/lock-front.ts";
import { canArrangeFront } from "#features/front/policy.ts";
import { replaceSlots } from "#features/front/replace-slots.ts";
import { Conflict, NotFound } from "#lib/errors.ts";

/**
 * Puts an earlier arrangement back, without what may not stand there any more: stories that left the lists, and
 * slots whose time has passed. Gives how many those were.
 */
export function restoreFront(actor: Actor, { arrangementId, seen }: RestoreInput): Promise<number> {
  return transaction(async (tx) => {
    const { standing } = await lockFront(tx);
    authorize(canArrangeFront(actor));
    const [earlier] = await tx
      .select()
      .from(frontArrangements)
      .where(eq(frontArrangements.id, arrangementId));
    if (!earlier) throw new NotFound("arrangement");
    const wanted = await stillPossible(tx, earlier.slots);
    const left = earlier.slots.length - wanted.length;
    if (isDeepStrictEqual(wanted, standing.slots)) return left;
    if (seen !== standing.mark) throw new Conflict("front.restoreStale");
    const restoredId = earlier.restoredId ?? earlier.id;
    await replaceSlots(tx, actor, { standing, wanted, restoredId });
    return left;
  });
}

async function stillPossible(tx: Transaction, slots: ArrangedSlot[]): Promise<ArrangedSlot[]> {
  const ids = slots.map(({ articleId }) => articleId);
  const found = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, ids), listed()));
  const known = new Set(found.map(({ id }) => id));
  const now = new Date();
  return slots.filter(
    ({ articleId, until }) => known.has(articleId) && (!until || new Date(until) > now),
  );
}
