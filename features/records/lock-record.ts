import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { NotFound } from "#lib/errors.ts";

/** A row by the names of its columns. */
export type RecordRow = Record<string, unknown>;

/** The row, held until the transaction ends. Throws NotFound. */
export async function lockRecord(
  tx: Transaction,
  { table, noun }: Pick<RecordKind, "table" | "noun">,
  id: number,
): Promise<RecordRow> {
  const [row] = await tx.select().from(table).where(eq(table.id, id)).for("update");
  if (!row) throw new NotFound(noun);
  return row;
}
