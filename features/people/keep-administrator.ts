import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { staff, staffRoles } from "#db/schema/staff.ts";
import type { Actor } from "#features/auth/actor.ts";
import { isStaff } from "#features/auth/policy.ts";
import { Invalid } from "#lib/errors.ts";

/**
 * Refuses to take the administrator's role or the account from oneself, and from the last administrator who
 * can sign in. Throws Invalid; call it under the lock of `lockPerson`.
 */
export async function keepAdministrator(tx: Transaction, actor: Actor, staffId: number) {
  if (isStaff(actor) && actor.staffId === staffId) throw refusal("people.notYourself");
  const others = await tx
    .select({ id: staff.id })
    .from(staff)
    .innerJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .where(
      and(
        ne(staff.id, staffId),
        eq(staffRoles.role, "administrator"),
        isNull(staffRoles.sectionId),
        isNull(staff.disabledAt),
        isNotNull(staff.passwordHash),
      ),
    )
    .limit(1);
  if (others.length === 0 && (await isAdministrator(tx, staffId))) {
    throw refusal("people.lastAdministrator");
  }
}

async function isAdministrator(tx: Transaction, staffId: number): Promise<boolean> {
  const role = and(
    eq(staffRoles.staffId, staffId),
    eq(staffRoles.role, "administrator"),
    isNull(staffRoles.sectionId),
  );
  return (await tx.$count(staffRoles, role)) > 0;
}

const refusal = (key: string) => new Invalid([{ field: "", key }]);
