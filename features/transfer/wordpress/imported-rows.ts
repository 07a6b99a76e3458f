import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.ts";
import { importedRows } from "#db/schema/imports.ts";

export type ImportedKind =
  | "author"
  | "section"
  | "topic"
  | "media"
  | "story"
  | "page"
  | "comment"
  | "front-slot";

export interface ImportedRow {
  localId: number;
  contentHash: string;
}

interface NewRow extends ImportedRow {
  externalId: string;
}

/**
 * Which row here came from which there, for one site. All but comments are held in memory; what a transaction
 * remembers counts for later ones only once `settle` says that it committed.
 */
export class ImportedRows {
  readonly #site: string;
  readonly #known = new Map<string, ImportedRow>();
  #pending = new Map<string, ImportedRow>();

  private constructor(site: string) {
    this.#site = site;
  }

  static async load(site: string): Promise<ImportedRows> {
    const rows = new ImportedRows(site);
    const stored = await db()
      .select()
      .from(importedRows)
      .where(and(eq(importedRows.site, site), ne(importedRows.kind, "comment")));
    for (const row of stored) rows.#known.set(keyOf(row.kind, row.externalId), row);
    return rows;
  }

  find(kind: ImportedKind, externalId: string): ImportedRow | undefined {
    const key = keyOf(kind, externalId);
    return this.#pending.get(key) ?? this.#known.get(key);
  }

  /** Rows of comments, which are too many to hold. */
  async findComments(tx: Transaction, ids: string[]): Promise<Map<string, ImportedRow>> {
    if (ids.length === 0) return new Map();
    const found = await tx
      .select()
      .from(importedRows)
      .where(
        and(
          eq(importedRows.site, this.#site),
          eq(importedRows.kind, "comment"),
          inArray(importedRows.externalId, ids),
        ),
      );
    return new Map(found.map((row) => [row.externalId, row]));
  }

  async remember(tx: Transaction, kind: ImportedKind, ...rows: NewRow[]): Promise<void> {
    if (rows.length === 0) return;
    await tx
      .insert(importedRows)
      .values(rows.map((row) => ({ site: this.#site, kind, ...row })))
      .onConflictDoUpdate({
        target: [importedRows.site, importedRows.kind, importedRows.externalId],
        set: { localId: sql`excluded.local_id`, contentHash: sql`excluded.content_hash` },
      });
    if (kind === "comment") return;
    for (const row of rows) this.#pending.set(keyOf(kind, row.externalId), row);
  }

  settle({ committed }: { committed: boolean }): void {
    if (committed) for (const [key, row] of this.#pending) this.#known.set(key, row);
    this.#pending = new Map();
  }
}

const keyOf = (kind: string, externalId: string) => `${kind}\n${externalId}`;
