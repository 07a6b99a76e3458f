import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";

/** What the program does by itself, and what it failed at. */
export const canSeeJobs = (actor: Actor) => hasRole(actor, "administrator", "editor");

/** Trying again, or giving up. */
export const canChangeJobs = (actor: Actor) => hasRole(actor, "administrator", "editor");
