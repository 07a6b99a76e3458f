import { asc, eq } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { articles } from "#db/schema/articles.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { lockRecord } from "#features/records/lock-record.ts";
import type { PartsOrder } from "#features/series/input.ts";
import { listParts } from "#features/series/list-parts.ts";
import { seriesKind } from "#features/series/series-kind.ts";
import { seriesTag } from "#features/series/tags.ts";
import { Conflict } from "#lib/errors.ts";

/** Puts the parts of a series in an order, the first part first. Throws Conflict where others are there than the person saw. */
export function orderParts(actor: Actor, { seriesId, order }: PartsOrder): Promise<void> {
  return transaction(async (tx) => {
    await lockRecord(tx, seriesKind, seriesId);
    authorize(seriesKind.may(actor));
    await lockStories(tx, seriesId);
    const parts = await listParts(tx, seriesId);
    const before = parts.map(({ id }) => id);
    if (before.toSorted().join() !== order.toSorted().join()) {
      throw new Conflict("manage.orderStale");
    }
    if (before.join() === order.join()) return;
    const times = rising(parts.map(({ seriesAt }) => seriesAt!.getTime()));
    for (const [part, id] of order.entries()) {
      const seriesAt = new Date(times[part]!);
      await tx.update(articles).set({ seriesAt }).where(eq(articles.id, id));
    }
    const subject = { kind: "series", id: seriesId };
    await recordAudit(tx, actor, "series.orderParts", subject, { before, after: order });
    await expire(tx, seriesTag(seriesId));
  });
}

/** In one order, so that two who hold several stories never wait for each other in a circle. */
async function lockStories(tx: Transaction, seriesId: number): Promise<void> {
  await tx
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.seriesId, seriesId))
    .orderBy(asc(articles.id))
    .for("update");
}

/** Milliseconds, each later than the one before: parts that appeared at one moment have an order, too. */
function rising(times: number[]): number[] {
  const risen: number[] = [];
  for (const time of times) risen.push(Math.max(time, (risen.at(-1) ?? -Infinity) + 1));
  return risen;
}
