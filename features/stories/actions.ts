"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { changeStories } from "#features/stories/change-stories.ts";
import { forgetFilter } from "#features/stories/forget-filter.ts";
import { ChangeStoriesInput, ForgetFilterInput, KeepFilterInput } from "#features/stories/input.ts";
import { keepFilter } from "#features/stories/keep-filter.ts";
import { storiesUrl } from "#features/stories/urls.ts";
import { message } from "#lib/messages/message.ts";

export const changeStoriesAction = staffAction(ChangeStoriesInput, async (actor, input) => {
  const outcome = await changeStories(actor, input);
  refresh();
  return done(outcome, message("stories.changed", { count: outcome.changed }));
});

export const keepFilterAction = staffAction(KeepFilterInput, async (actor, input) => {
  const { query } = await keepFilter(actor, input);
  redirect(storiesUrl(query));
});

export const forgetFilterAction = staffAction(ForgetFilterInput, async (actor, input) => {
  await forgetFilter(actor, input);
  refresh();
  return done({}, message("stories.filterForgotten"));
});
