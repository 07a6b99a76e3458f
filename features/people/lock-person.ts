import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { staff } from "#db/schema/staff.ts";
import { NotFound } from "#lib/errors.ts";

/** Somebody's account, held until the transaction ends. Changes of people are made one after another. */
export async function lockPerson(tx: Transaction, staffId: number) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standfirst.people'))`);
  const [person] = await tx
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      disabledAt: staff.disabledAt,
      hasPassword: sql<boolean>`${staff.passwordHash} is not null`,
    })
    .from(staff)
    .where(eq(staff.id, staffId))
    .for("update");
  if (!person) throw new NotFound("staff");
  return person;
}
