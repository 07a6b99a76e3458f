import type { Actor } from "#features/auth/actor.ts";
import { hasRole, isStaff } from "#features/auth/policy.ts";

/** Sections whose comments somebody may decide, as `canModerate` judges them; null for all of them. */
export function moderatedSections(actor: Actor): number[] | null {
  if (hasRole(actor, "administrator", "editor", "moderator", "section_editor")) return null;
  const grants = isStaff(actor) ? actor.roles : [];
  return grants
    .filter(({ role }) => role === "moderator" || role === "section_editor")
    .flatMap(({ sectionId }) => sectionId ?? []);
}
