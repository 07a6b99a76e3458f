import type { Stage } from "#db/enums.ts";
import type { Actor } from "#features/auth/actor.ts";
import { hasRole, hasRoleIn, hasRoleSomewhere, isStaff } from "#features/auth/policy.ts";

/** What decides about a story. */
export interface StoryFacts {
  createdBy: number | null;
  /** Who it was given to; left out where it is nobody's. */
  assigneeId?: number | null | undefined;
  /** Section of the working copy. */
  sectionId: number | null;
  stage: Stage;
}

export const canCreateStory = (actor: Actor) =>
  hasRoleSomewhere(actor, "section_editor", "writer", "contributor") ||
  hasRole(actor, "administrator", "editor", "copy_editor");

export const canEditStory = (actor: Actor, story: StoryFacts) =>
  hasRole(actor, "administrator", "editor") ||
  hasRoleIn(actor, story.sectionId, "section_editor", "copy_editor") ||
  (isOwn(actor, story) && canEditOwn(actor, story.stage));

/** Contributors see their own stories and what is given to them, everybody else at the desk sees all. */
export const canSeeStory = (actor: Actor, story: StoryFacts) =>
  seesAllStories(actor) || isOwn(actor, story);

export const seesAllStories = (actor: Actor) =>
  actor.kind === "system" ||
  (isStaff(actor) && actor.roles.some((grant) => grant.role !== "contributor"));

/** Begun by the actor, or given to them. */
const isOwn = (actor: Actor, story: StoryFacts) =>
  isStaff(actor) && [story.createdBy, story.assigneeId].includes(actor.staffId);

/** A contributor hands a story over; a writer goes on writing it. */
const canEditOwn = (actor: Actor, stage: Stage) =>
  hasRoleSomewhere(actor, "writer", "section_editor") ||
  (hasRoleSomewhere(actor, "contributor") && ["pitch", "assigned", "draft"].includes(stage));
