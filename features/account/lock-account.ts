import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { NotFound } from "#lib/errors.ts";

/** Somebody's account with what signs them in, held until the transaction ends. */
export async function lockAccount(tx: Transaction, staffId: number) {
  const [account] = await tx.select().from(staff).where(eq(staff.id, staffId)).for("update");
  if (!account) throw new NotFound("staff");
  return account;
}
