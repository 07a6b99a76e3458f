import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";

/** Who is told of what is published, and what came of it. */
export const canSeeOutreach = (actor: Actor) => hasRole(actor, "administrator");

export const canChangeOutreach = (actor: Actor) => hasRole(actor, "administrator");

export const canDeliver = (actor: Actor) => actor.kind === "system";
