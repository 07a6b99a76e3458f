import type { Phase } from "#features/moderation/screening.ts";

/** Refuses what the same person has said at the same place before. */
export const duplicate: Phase = (_, { saidBefore }) =>
  saidBefore ? { result: "refused", reason: "duplicate" } : undefined;
