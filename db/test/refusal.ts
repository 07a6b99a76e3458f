import type { SQL } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";

/** Why PostgreSQL refused a statement; undefined where it did not. The transaction goes on. */
export async function refusal(tx: Transaction, statement: SQL) {
  try {
    await tx.transaction((inner) => inner.execute(statement));
    return undefined;
  } catch (error) {
    const cause = (error as Error).cause as { code?: string; constraint?: string };
    return { code: cause.code, constraint: cause.constraint };
  }
}
