import type { Actor } from "#features/auth/actor.ts";
import { hasRole, hasRoleIn, isStaff } from "#features/auth/policy.ts";
import { canEditStory, canSeeStory, type StoryFacts } from "#features/revisions/policy.ts";

/** Those who may edit everybody's words here, but never who began the story or was given it. */
export const canApprove = (actor: Actor, story: StoryFacts) =>
  isStaff(actor) &&
  story.createdBy !== actor.staffId &&
  story.assigneeId !== actor.staffId &&
  (hasRole(actor, "administrator", "editor") ||
    hasRoleIn(actor, story.sectionId, "section_editor", "copy_editor"));

/** Whoever sees a story may say something about it to the desk. */
export const canNote = (actor: Actor, story: StoryFacts) =>
  isStaff(actor) && canSeeStory(actor, story);

/** A story's checklist and when it is due. */
export const canPlan = (actor: Actor, story: StoryFacts) => canEditStory(actor, story);

/** A mention is read by whom it names. */
export const canMarkSeen = (actor: Actor, mention: { staffId: number }) =>
  isStaff(actor) && actor.staffId === mention.staffId;

/** How many approvals a section asks for is decided for the whole publication. */
export const canSetApprovals = (actor: Actor) => hasRole(actor, "administrator", "editor");
