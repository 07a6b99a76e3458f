import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Actor } from "#features/auth/actor.ts";

/** A table of things that the desk keeps in one shape: made, renamed, ordered, removed. */
export type RecordTable = PgTable & { id: PgColumn; slug?: PgColumn; position?: PgColumn };

/** One kind of such things: who may change them, where readers find one, and which pages show it. */
export interface RecordKind<T extends RecordTable = RecordTable> {
  /** Its name in the audit log: `topic.add`, `topic.change`. */
  noun: string;
  table: T;
  may(actor: Actor): boolean;
  /** Its address for readers; left out where it has none of its own. */
  url?(row: { slug: string }): string;
  /** Tags of every page that could show it. */
  tags(id: number): string[];
}
