import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";

export const canManageSponsors = (actor: Actor) => hasRole(actor, "administrator", "business");
