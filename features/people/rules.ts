import type { Role } from "#db/enums.ts";

/** A link to join works for this long. */
export const INVITATION_DAYS = 7;

export const PEOPLE_PER_PAGE = 100;

/** Roles that may be held for one section; all others are held for the whole publication. */
const SECTION_ROLES: readonly Role[] = [
  "section_editor",
  "writer",
  "contributor",
  "copy_editor",
  "photo_editor",
  "moderator",
];

/** Whether a role means anything when it is held for one section alone. */
export const isSectionRole = (role: Role) => SECTION_ROLES.includes(role);

export type PersonState = "active" | "invited" | "disabled";

/** Where an account stands: it is disabled, it was never entered, or it works. */
export function personState(person: {
  disabledAt: Date | null;
  hasPassword: boolean;
}): PersonState {
  if (person.disabledAt) return "disabled";
  return person.hasPassword ? "active" : "invited";
}
