import { isDeepStrictEqual } from "node:util";
import { and, inArray } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { type ArrangedSlot, articles } from "#db/schema/articles.ts";
import { listed } from "#features/articles/card-view.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { arrangedSlots } from "#features/front/arranged-slots.ts";
import { lockFront } from "#features/front/lock-front.ts";
import { canArrangeFront } from "#features/front/policy.ts";
import { replaceSlots } from "#features/front/replace-slots.ts";
import type { Slot } from "#features/front/slot.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

interface Arrangement {
  slots: readonly Slot[];
  /** The mark of what stood when the form was made. */
  seen: string;
}

/** Puts an arrangement of the front page before readers. The same one again changes nothing. Throws Conflict over another than was seen. */
export function saveFront(actor: Actor, { slots, seen }: Arrangement): Promise<void> {
  return transaction(async (tx) => {
    const { standing, timeZone } = await lockFront(tx);
    authorize(canArrangeFront(actor));
    const wanted = arrangedSlots(slots, { timeZone, now: new Date() });
    if (isDeepStrictEqual(wanted, standing.slots)) return;
    if (seen !== standing.mark) throw new Conflict("front.stale");
    await refuseUnlisted(tx, wanted, standing.slots);
    await replaceSlots(tx, actor, { standing, wanted });
  });
}

/** What stands already may stay: it comes back when its embargo ends or it is restored. */
async function refuseUnlisted(tx: Transaction, wanted: ArrangedSlot[], standing: ArrangedSlot[]) {
  const idsOf = (slots: ArrangedSlot[]) => slots.map(({ articleId }) => articleId);
  const fresh = wanted.filter(({ articleId }) => !idsOf(standing).includes(articleId));
  if (fresh.length === 0) return;
  const found = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, idsOf(fresh)), listed()));
  const known = new Set(found.map(({ id }) => id));
  const issues = fresh
    .filter(({ articleId }) => !known.has(articleId))
    .map(({ place }) => ({ field: `story${place}`, key: "front.notLive", values: { place } }));
  if (issues.length > 0) throw new Invalid(issues);
}
