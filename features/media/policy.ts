import type { Actor } from "#features/auth/actor.ts";
import { hasRole, hasRoleSomewhere } from "#features/auth/policy.ts";

export const canAddMedia = (actor: Actor) =>
  hasRoleSomewhere(
    actor,
    "section_editor",
    "writer",
    "contributor",
    "copy_editor",
    "photo_editor",
  ) || hasRole(actor, "administrator", "editor", "business");

/** Whoever keeps the library: what a picture says of itself holds wherever it stands. */
export const canManageMedia = (actor: Actor) =>
  hasRole(actor, "administrator", "editor", "photo_editor", "copy_editor") ||
  hasRoleSomewhere(actor, "section_editor");

/** Files follow their row by a job. */
export const canWriteMediaFiles = (actor: Actor) => actor.kind === "system";
