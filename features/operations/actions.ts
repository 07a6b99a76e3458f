"use server";

import { refresh } from "next/cache";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { discardJob } from "#features/operations/discard-job.ts";
import { JobChoice } from "#features/operations/input.ts";
import { retryJob } from "#features/operations/retry-job.ts";
import { message } from "#lib/messages/message.ts";

export const retryJobAction = staffAction(JobChoice, async (actor, input) => {
  await retryJob(actor, input);
  refresh();
  return done({}, message("jobs.retried"));
});

export const discardJobAction = staffAction(JobChoice, async (actor, input) => {
  await discardJob(actor, input);
  refresh();
  return done({}, message("jobs.discarded"));
});
