import { notFound } from "next/navigation";
import { db } from "#db/client.ts";
import { pictureIdsOf } from "#features/articles/body/picture-ids-of.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { countApprovals, listApprovals } from "#features/planning/list-approvals.ts";
import { canApprove, canPlan } from "#features/planning/policy.ts";
import { listChecklist, listNotes, listPeopleToAssign } from "#features/planning/queries.ts";
import { canEditStory } from "#features/revisions/policy.ts";
import { getSettings } from "#features/settings/queries.ts";
import { findPublishIssues } from "#features/workflow/find-publish-issues.ts";
import { listChoices, listPictures } from "#features/workflow/list-choices.ts";
import {
  canAssign,
  canMove,
  canPublish,
  canRetract,
  canWithhold,
} from "#features/workflow/policy.ts";
import { findLiveRevision, findPlannedVersion, getStory } from "#features/workflow/queries.ts";
import { nextStages } from "#features/workflow/rules.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { Forbidden, NotFound } from "#lib/errors.ts";
import { parseId } from "#lib/parse-id.ts";

/** A story for its pages at the desk, with what the person may do to it. */
export async function loadStory(id: string) {
  const articleId = parseId(id) ?? 0;
  const { actor } = await requireStaff(storyUrl(articleId));
  const story = await getStory(actor, articleId).catch(missing);
  const facts = {
    createdBy: story.createdBy,
    assigneeId: story.assigneeId,
    stage: story.stage,
    sectionId: story.copy.sectionId,
    liveSectionId: story.sectionId,
  };
  const { stage } = story;
  return {
    actor,
    story,
    staffId: actor.staffId,
    may: {
      edit: canEditStory(actor, facts),
      publish: canPublish(actor, facts),
      correct: stage === "live" && canRetract(actor, facts),
      withhold: stage === "live" && canWithhold(actor),
      moveTo: nextStages(stage).filter((to) => canMove(actor, facts, { from: stage, to })),
    },
  };
}

export type StoryPermissions = Awaited<ReturnType<typeof loadStory>>["may"];

/** A story with everything that can be chosen for it. */
export async function loadStoryForEditing(id: string) {
  const { story, may, staffId } = await loadStory(id);
  const { leadMediaId, pinnedIds, body } = story.copy;
  const pictureIds = [
    ...(leadMediaId === null ? [] : [leadMediaId]),
    ...pictureIdsOf(parseBody(body)),
  ];
  return {
    story,
    may,
    staffId,
    choices: await listChoices({ id: story.id, pictureIds, pinnedIds }),
  };
}

/** The pictures that a static page can show: the newest, and those that it shows. */
export function loadPagePictures(body: unknown) {
  return listPictures(pictureIdsOf(parseBody(body)));
}

/** What stands against publishing a story, and what readers see of it now. */
export async function loadPublication(id: string) {
  const { actor, story, may } = await loadStory(id);
  const [issues, live, planned, { timeZone }] = await Promise.all([
    findPublishIssues(actor, story),
    findLiveRevision(story),
    findPlannedVersion(story.id),
    getSettings(),
  ]);
  return { story, may, issues, live, planned, timeZone };
}

/** Who is to do what for a story by when, who approved it, and what the desk says to itself about it. */
export async function loadPlan(id: string) {
  const { actor, story, may } = await loadStory(id);
  const facts = { ...story, sectionId: story.copy.sectionId };
  const published = { ...facts, liveSectionId: story.sectionId };
  const [approvals, count, checklist, notes, everybody] = await Promise.all([
    listApprovals(db(), story),
    countApprovals(db(), story),
    listChecklist(story.id),
    listNotes(story.id),
    listPeopleToAssign(),
  ]);
  return {
    story,
    may: { ...may, approve: canApprove(actor, facts), plan: canPlan(actor, facts) },
    people: everybody.filter(({ id: staffId }) => canAssign(actor, published, staffId)),
    everybody,
    approvals,
    count,
    checklist,
    notes,
  };
}

export type Plan = Awaited<ReturnType<typeof loadPlan>>;

function missing(error: unknown): never {
  if (error instanceof NotFound || error instanceof Forbidden) notFound();
  throw error;
}
