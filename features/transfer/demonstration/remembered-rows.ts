import { and, eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { importedRows } from "#db/schema/imports.ts";

/** The site under which its rows are noted among imported ones. */
export const DEMONSTRATION = "demonstration";

/** The hash of a story that the demonstration itself withdrew: nobody else did. */
export const RETRACTED = "retracted";

export type RememberedKind =
  | "article"
  | "author"
  | "issue"
  | "media"
  | "newsletter"
  | "page"
  | "placement"
  | "quiz"
  | "section"
  | "series"
  | "sponsor"
  | "topic";

/** Notes which rows the demonstration added, so that it can be taken out without touching any other. */
export async function rememberRows(
  tx: Transaction,
  kind: RememberedKind,
  rows: { name: string; id: number; hash?: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ name, id, hash = "" }) => ({
    site: DEMONSTRATION,
    kind,
    externalId: name,
    localId: id,
    contentHash: hash,
  }));
  await tx.insert(importedRows).values(values);
}

/** The rows of a kind that the demonstration added. */
export function listRememberedRows(tx: Transaction, kind: RememberedKind) {
  return tx
    .select({
      id: importedRows.localId,
      name: importedRows.externalId,
      hash: importedRows.contentHash,
    })
    .from(importedRows)
    .where(and(eq(importedRows.site, DEMONSTRATION), eq(importedRows.kind, kind)));
}

/** Forgets all of them: what is still there belongs to the newsroom now. */
export async function forgetRows(tx: Transaction): Promise<void> {
  await tx.delete(importedRows).where(eq(importedRows.site, DEMONSTRATION));
}
