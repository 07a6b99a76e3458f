import type { Actor } from "#features/auth/actor.ts";
import { hasRole, hasRoleIn } from "#features/auth/policy.ts";

/** Moderators everywhere, section editors below their own section's stories. */
export const canModerate = (actor: Actor, story: { sectionId: number | null }) =>
  hasRole(actor, "administrator", "editor") ||
  hasRoleIn(actor, story.sectionId, "moderator", "section_editor");

export const canPostComment = (actor: Actor) => actor.kind !== "subscriber";
