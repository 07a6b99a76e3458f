import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";

/** The front page belongs to the whole publication, so a section's editor does not arrange it. */
export const canArrangeFront = (actor: Actor) => hasRole(actor, "administrator", "editor");
