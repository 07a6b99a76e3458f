"use server";

import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { StoryInput } from "#features/revisions/input.ts";
import { saveWorkingCopy } from "#features/revisions/save-working-copy.ts";

export const saveWorkingCopyAction = staffAction(StoryInput, async (actor, input) =>
  done(await saveWorkingCopy(actor, input)),
);
