import type { Actor } from "#features/auth/actor.ts";
import { hasRole, hasRoleSomewhere } from "#features/auth/policy.ts";

export const canAnswerQuiz = (actor: Actor) => actor.kind !== "subscriber";

export const canManageQuizzes = (actor: Actor) =>
  hasRole(actor, "administrator", "editor") || hasRoleSomewhere(actor, "section_editor");
