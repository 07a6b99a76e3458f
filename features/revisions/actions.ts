"use server";

import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { PageInput, StoryInput } from "#features/revisions/input.ts";
import { releaseStory } from "#features/revisions/lock/release-story.ts";
import { takeOverStory } from "#features/revisions/lock/take-over-story.ts";
import { saveWorkingCopy } from "#features/revisions/save-working-copy.ts";

export const saveWorkingCopyAction = staffAction(StoryInput, async (actor, input) =>
  done(await saveWorkingCopy(actor, input)),
);

export const takeOverStoryAction = staffAction(PageInput, async (actor, input) =>
  done(await takeOverStory(actor, input)),
);

export const releaseStoryAction = staffAction(PageInput, async (actor, input) => {
  await releaseStory(actor, input);
  return done();
});
