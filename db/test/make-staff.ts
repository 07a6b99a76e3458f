import type { Transaction } from "#db/client.ts";
import type { Role } from "#db/enums.ts";
import { staff, staffRoles } from "#db/schema/staff.ts";
import type { StaffActor } from "#features/auth/actor.ts";

/** Somebody at the desk with one role, in one section or everywhere. */
export async function makeStaff(
  tx: Pick<Transaction, "insert" | "update">,
  role: Role,
  sectionId: number | null = null,
): Promise<StaffActor> {
  const email = `${role}-${crypto.randomUUID()}@example.org`;
  const [person] = await tx.insert(staff).values({ email, name: role }).returning({ id: staff.id });
  const staffId = person!.id;
  await tx.insert(staffRoles).values({ staffId, role, sectionId });
  return { kind: "staff", staffId, roles: [{ role, sectionId }] };
}
