import { and, eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import type { MergedKind } from "#db/enums.ts";
import { successors } from "#db/schema/successors.ts";

interface Succession {
  kind: MergedKind;
  formerId: number;
  /** Null where nothing takes its place. */
  currentId: number | null;
}

/** From now on whatever names the former one is saved with the current one, also what was once merged into it. */
export async function nameSuccessor(tx: Transaction, succession: Succession): Promise<void> {
  const { kind, formerId, currentId } = succession;
  await tx
    .update(successors)
    .set({ currentId })
    .where(and(eq(successors.kind, kind), eq(successors.currentId, formerId)));
  await tx.insert(successors).values(succession);
}
