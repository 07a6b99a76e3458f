import type { Actor } from "#features/auth/actor.ts";
import { hasRole, hasRoleIn, isStaff } from "#features/auth/policy.ts";
import { canEditStory, type StoryFacts } from "#features/revisions/policy.ts";
import { findMove, type Move } from "#features/workflow/rules.ts";

/** A story, and the section in which it is live. */
export interface PublishedFacts extends StoryFacts {
  liveSectionId: number | null;
}

/** Publishing changes the section that a story leaves and the one that it enters. */
export const canPublish = (actor: Actor, story: PublishedFacts) =>
  hasRole(actor, "administrator", "editor") ||
  (hasRoleIn(actor, story.sectionId, "section_editor") &&
    (story.liveSectionId === null || hasRoleIn(actor, story.liveSectionId, "section_editor")));

export const canRetract = (actor: Actor, story: PublishedFacts) =>
  hasRole(actor, "administrator", "editor") ||
  hasRoleIn(actor, story.liveSectionId, "section_editor");

/** Withholding for legal reasons is decided for the whole publication. */
export const canWithhold = (actor: Actor) => hasRole(actor, "administrator", "editor");

/** A story whose time has come is let out by the clock alone. */
export const canRelease = (actor: Actor) => actor.kind === "system";

export const canCorrect = (actor: Actor, story: PublishedFacts) => canRetract(actor, story);

/** Editors give a story to anybody; whoever may edit one takes it over, or hands it back. */
export const canAssign = (actor: Actor, story: PublishedFacts, assigneeId: number | null) =>
  canPublish(actor, story) ||
  (isStaff(actor) &&
    canEditStory(actor, story) &&
    (assigneeId === actor.staffId || (assigneeId === null && story.assigneeId === actor.staffId)));

/** Who may make a move of the workflow: the table says who, on stories that the person may edit. */
export const canMove = (actor: Actor, story: PublishedFacts, move: Move) => {
  const row = findMove(move);
  if (!row) return false;
  if (row.by === "editors") return canPublish(actor, story);
  return canEditStory(actor, story);
};
