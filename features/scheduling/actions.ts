"use server";

import { refresh } from "next/cache";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import {
  EmbargoInput,
  ScheduleChangeInput,
  ScheduleInput,
  UnscheduleInput,
} from "#features/scheduling/input.ts";
import { scheduleArticle } from "#features/scheduling/schedule-article.ts";
import { scheduleChange } from "#features/scheduling/schedule-change.ts";
import { liftEmbargo, setEmbargo } from "#features/scheduling/set-embargo.ts";
import { unscheduleArticle } from "#features/scheduling/unschedule-article.ts";
import { unscheduleChange } from "#features/scheduling/unschedule-change.ts";
import { message } from "#lib/messages/message.ts";

export const scheduleArticleAction = staffAction(ScheduleInput, async (actor, input) => {
  await scheduleArticle(actor, input);
  refresh();
  return done({}, message("schedule.done"));
});

export const unscheduleArticleAction = staffAction(UnscheduleInput, async (actor, input) => {
  await unscheduleArticle(actor, input);
  refresh();
  return done({}, message("schedule.taken"));
});

export const scheduleChangeAction = staffAction(ScheduleChangeInput, async (actor, input) => {
  await scheduleChange(actor, input);
  refresh();
  return done({}, message("change.done"));
});

export const unscheduleChangeAction = staffAction(UnscheduleInput, async (actor, input) => {
  await unscheduleChange(actor, input);
  refresh();
  return done({}, message("change.taken"));
});

export const setEmbargoAction = staffAction(EmbargoInput, async (actor, input) => {
  await setEmbargo(actor, input);
  refresh();
  return done({}, message("embargo.done"));
});

export const liftEmbargoAction = staffAction(UnscheduleInput, async (actor, input) => {
  await liftEmbargo(actor, input);
  refresh();
  return done({}, message("embargo.lifted"));
});
