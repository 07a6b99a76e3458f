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
