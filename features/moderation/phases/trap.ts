import type { Phase } from "#features/moderation/screening.ts";

/** Only a program fills in a field that people do not see. */
export const trap: Phase = (submission) =>
  submission.trap === "" ? undefined : { result: "spam", reason: "trap" };
