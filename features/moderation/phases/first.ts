import type { Phase } from "#features/moderation/screening.ts";

/** Holds somebody's first comment. */
export const first: Phase = (_, { publicBefore }) =>
  publicBefore > 0 ? undefined : { result: "held", reason: "first" };
