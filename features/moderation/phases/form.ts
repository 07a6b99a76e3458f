import type { Phase } from "#features/moderation/screening.ts";

/** Holds what did not come from a form of ours; a page left open for days is no crime. */
export const form: Phase = ({ hasFreshForm }) =>
  hasFreshForm ? undefined : { result: "held", reason: "form" };
