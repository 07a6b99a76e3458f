import { isDeepStrictEqual } from "node:util";
import { eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { claimSlug } from "#features/records/claim-slug.ts";
import { lockRecord, type RecordRow } from "#features/records/lock-record.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { recordMove } from "#features/redirects/record-move.ts";

interface Save {
  /** Null for a new one. */
  id: number | null;
  /** Columns; a kind with addresses has `slug` (empty: from the name) and `name` or `title` among them. */
  values: Record<string, unknown>;
  /** Columns that depend on what was there. */
  derive?: (before: RecordRow | undefined, now: Date) => Record<string, unknown>;
  /** Columns that are written with a change and are none by themselves. */
  touch?: Record<string, unknown>;
  /** What only this kind refuses, after the row is locked. */
  check?: (tx: Transaction, before: RecordRow | undefined) => Promise<void>;
  /** Columns that a new one gets besides. */
  onAdd?: (tx: Transaction) => Promise<Record<string, unknown>>;
  /** What follows a new address. */
  onMove?: (tx: Transaction, slugs: { from: string; to: string }) => Promise<void>;
}

export interface SavedRecord {
  id: number;
  isNew: boolean;
}

/** Makes a thing or changes it. An address that changes leaves a redirect; the same values again change nothing. */
export function saveRecord(actor: Actor, kind: RecordKind, save: Save): Promise<SavedRecord> {
  return transaction(async (tx) => {
    const before = save.id === null ? undefined : await lockRecord(tx, kind, save.id);
    authorize(kind.may(actor));
    await save.check?.(tx, before);
    const wanted = { ...save.values, ...save.derive?.(before, await timeOf(tx)) };
    const values = await addressed(tx, kind, { id: save.id, values: wanted, before });
    const changed = changedKeys(values, before);
    if (before && changed.length === 0) return { id: save.id!, isNew: false };
    const written = { ...values, ...save.touch };
    const id = before
      ? await change(tx, kind, { id: save.id!, values: written })
      : await add(tx, kind, { ...written, ...(await save.onAdd?.(tx)) });
    if (before && kind.url && before.slug !== values.slug) {
      const [from, to] = [String(before.slug), String(values.slug)];
      await recordMove(tx, { from: kind.url({ slug: from }), to: kind.url({ slug: to }) });
      await save.onMove?.(tx, { from, to });
    }
    const action = `${kind.noun}.${before ? "change" : "add"}`;
    await recordAudit(
      tx,
      actor,
      action,
      { kind: kind.noun, id },
      {
        ...(before && { before: pick(before, changed) }),
        after: pick(values, changed),
      },
    );
    await expire(tx, ...kind.tags(id));
    return { id, isNew: before === undefined };
  });
}

/** The database's time, by which everything is public or not, in the milliseconds that a cursor has. */
async function timeOf(tx: Transaction): Promise<Date> {
  const { rows } = await tx.execute<{ at: number }>(
    sql`select floor(extract(epoch from now()) * 1000)::float8 as at`,
  );
  return new Date(rows[0]!.at);
}

async function addressed(
  tx: Transaction,
  { table, url }: RecordKind,
  { id, values, before }: Pick<Save, "id" | "values"> & { before: RecordRow | undefined },
): Promise<Record<string, unknown>> {
  if (!url) return values;
  const wanted = String(values.slug || before?.slug || "");
  const name = String(values.name ?? values.title ?? "");
  if (before && wanted === before.slug) return { ...values, slug: wanted };
  return { ...values, slug: await claimSlug(tx, table, { id, slug: wanted, name }) };
}

async function change(
  tx: Transaction,
  { table }: RecordKind,
  { id, values }: { id: number; values: Record<string, unknown> },
): Promise<number> {
  await tx.update(table).set(values).where(eq(table.id, id));
  return id;
}

async function add(tx: Transaction, { table }: RecordKind, values: Record<string, unknown>) {
  const [added] = await tx.insert(table).values(values).returning({ id: table.id });
  return added!.id as number;
}

function changedKeys(values: Record<string, unknown>, before: RecordRow | undefined): string[] {
  return Object.keys(values).filter(
    (key) => !before || !isDeepStrictEqual(values[key], before[key]),
  );
}

function pick(row: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, row[key]]));
}
