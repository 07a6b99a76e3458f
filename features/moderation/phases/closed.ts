import type { Phase } from "#features/moderation/screening.ts";

/** Refuses comments where the conversation has ended. */
export const closed: Phase = (_, { mode, closesAt, now }) =>
  mode === "closed" || (closesAt !== null && closesAt <= now)
    ? { result: "refused", reason: "closed" }
    : undefined;
