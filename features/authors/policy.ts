import type { Actor } from "#features/auth/actor.ts";
import { hasRole, hasRoleSomewhere } from "#features/auth/policy.ts";

/** Whoever edits stories of others keeps the people who write them. */
export const canManageAuthors = (actor: Actor) =>
  hasRole(actor, "administrator", "editor", "copy_editor") ||
  hasRoleSomewhere(actor, "section_editor");
