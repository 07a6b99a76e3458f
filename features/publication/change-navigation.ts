import type { Actor } from "#features/auth/actor.ts";
import { changePublication } from "#features/publication/change-publication.ts";
import type { NavigationInput } from "#features/publication/input.ts";
import { canChangeNavigation } from "#features/publication/policy.ts";

/** What masthead and footer lead to. */
export function changeNavigation(actor: Actor, values: NavigationInput): Promise<void> {
  return changePublication(actor, {
    allowed: canChangeNavigation(actor),
    action: "navigation.change",
    values,
  });
}
