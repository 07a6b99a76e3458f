import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { sessions, staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { PersonChoice } from "#features/people/input.ts";
import { keepAdministrator } from "#features/people/keep-administrator.ts";
import { lockPerson } from "#features/people/lock-person.ts";
import { canManagePeople } from "#features/people/policy.ts";

/** Lets nobody in by an account any more, at once and on every node. What the person wrote, and its bylines, stay. */
export function disableAccount(actor: Actor, { staffId }: PersonChoice): Promise<void> {
  return transaction(async (tx) => {
    authorize(canManagePeople(actor));
    const person = await lockPerson(tx, staffId);
    await keepAdministrator(tx, actor, staffId);
    if (person.disabledAt) return;
    await tx.update(staff).set({ disabledAt: sql`now()` }).where(eq(staff.id, staffId));
    await endWaysIn(tx, staffId);
    await recordAudit(tx, actor, "staff.disable", { kind: "staff", id: staffId });
  });
}

async function endWaysIn(tx: Transaction, staffId: number): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.staffId, staffId), isNull(sessions.revokedAt)));
  const own = sql`(${tokens.subject} ->> 'staffId')::bigint = ${staffId}`;
  await tx.delete(tokens).where(and(inArray(tokens.purpose, ["invitation", "password"]), own));
}
