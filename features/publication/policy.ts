import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";

/** What holds for the whole publication. */
export const canChangeSettings = (actor: Actor) => hasRole(actor, "administrator");

export const canChangeNavigation = (actor: Actor) => hasRole(actor, "administrator", "editor");
