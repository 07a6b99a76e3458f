"use server";

import { redirect } from "next/navigation";
import { staffAction } from "#features/auth/action.ts";
import { RestoreInput } from "#features/history/input.ts";
import { restoreRevision } from "#features/history/restore-revision.ts";
import { storyUrl } from "#features/workflow/urls.ts";

export const restoreRevisionAction = staffAction(RestoreInput, async (actor, input) => {
  await restoreRevision(actor, input);
  redirect(storyUrl(input.articleId));
});
