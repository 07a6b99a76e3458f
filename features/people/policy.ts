import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";

/** Who has an account and what it may do. */
export const canSeePeople = (actor: Actor) => hasRole(actor, "administrator", "editor");

/** Inviting, giving and taking roles, letting nobody in any more. */
export const canManagePeople = (actor: Actor) => hasRole(actor, "administrator");
