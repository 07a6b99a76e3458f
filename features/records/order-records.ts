import { eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { Conflict } from "#lib/errors.ts";

interface Ordering {
  /** All of those that stand beside each other, in the order wanted. */
  ids: number[];
  /** Which rows stand beside each other; left out where all do. */
  among?: SQL | undefined;
}

/** Puts things in an order. Throws Conflict where others are there than the person saw. */
export function orderRecords(
  actor: Actor,
  kind: RecordKind,
  { ids, among }: Ordering,
): Promise<void> {
  return transaction(async (tx) => {
    const { table, noun } = kind;
    const position = table.position as PgColumn;
    const rows = await tx
      .select({ id: table.id, position })
      .from(table)
      .where(among)
      .orderBy(position, table.id)
      .for("update");
    authorize(kind.may(actor));
    const before = rows.map(({ id }) => id as number);
    if (before.toSorted().join() !== ids.toSorted().join()) throw new Conflict("manage.orderStale");
    if (before.join() === ids.join() && isNumbered(rows)) return;
    for (const [place, id] of ids.entries()) {
      await tx
        .update(table)
        .set({ position: -place - 1 })
        .where(eq(table.id, id));
    }
    // A place is unique in some tables, so all leave theirs before any takes a new one.
    await tx
      .update(table)
      .set({ position: sql`-${position}` })
      .where(inArray(table.id, ids));
    await recordAudit(tx, actor, `${noun}.order`, { kind: noun, id: 0 }, { before, after: ids });
    await expire(tx, ...ids.flatMap((id) => kind.tags(id)));
  });
}

function isNumbered(rows: { position: unknown }[]): boolean {
  return rows.every(({ position }, place) => position === place + 1);
}
