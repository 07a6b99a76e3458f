import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";

/** The log tells what everybody did, and holds addresses of staff. */
export const canSeeAudit = (actor: Actor) => hasRole(actor, "administrator");
