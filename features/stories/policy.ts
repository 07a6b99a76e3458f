import type { Actor } from "#features/auth/actor.ts";
import { isStaff } from "#features/auth/policy.ts";

/** Everybody at the desk keeps filters of their own. */
export const canKeepFilter = (actor: Actor) => isStaff(actor);

/** What one keeps, nobody else opens or drops. */
export const canForgetFilter = (actor: Actor, filter: { staffId: number }) =>
  isStaff(actor) && actor.staffId === filter.staffId;
