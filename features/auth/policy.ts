import type { Role } from "#db/enums.ts";
import type { Actor, StaffActor } from "#features/auth/actor.ts";
import { Forbidden } from "#lib/errors.ts";

/** Throws Forbidden unless the policy allows it. Verbs call it on the row that they have locked. */
export function authorize(allowed: boolean): void {
  if (!allowed) throw new Forbidden("not allowed");
}

export const isStaff = (actor: Actor): actor is StaffActor => actor.kind === "staff";

/** Holds one of the roles for the whole publication; the system holds all of them. */
export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  if (actor.kind === "system") return true;
  return (
    isStaff(actor) &&
    actor.roles.some((grant) => roles.includes(grant.role) && grant.sectionId === null)
  );
}

/** Holds one of the roles for the whole publication or for this section. */
export function hasRoleIn(actor: Actor, sectionId: number | null, ...roles: Role[]): boolean {
  if (hasRole(actor, ...roles)) return true;
  if (!isStaff(actor) || sectionId === null) return false;
  return actor.roles.some((grant) => roles.includes(grant.role) && grant.sectionId === sectionId);
}

/** Holds one of the roles somewhere. */
export function hasRoleSomewhere(actor: Actor, ...roles: Role[]): boolean {
  if (actor.kind === "system") return true;
  return isStaff(actor) && actor.roles.some((grant) => roles.includes(grant.role));
}
