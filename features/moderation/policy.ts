import type { Actor } from "#features/auth/actor.ts";
import { hasRole, hasRoleSomewhere } from "#features/auth/policy.ts";

/** Whoever decides comments somewhere; what they see of the queue is what they may decide. */
export const canSeeQueue = (actor: Actor) =>
  hasRole(actor, "administrator", "editor") ||
  hasRoleSomewhere(actor, "moderator", "section_editor");
