import type { Actor } from "#features/auth/actor.ts";
import { hasRole, hasRoleSomewhere } from "#features/auth/policy.ts";

export const canManageSections = (actor: Actor) => hasRole(actor, "administrator", "editor");

/** Topics are made while writing, too. */
export const canManageTopics = (actor: Actor) =>
  hasRole(actor, "administrator", "editor", "copy_editor") ||
  hasRoleSomewhere(actor, "section_editor");
