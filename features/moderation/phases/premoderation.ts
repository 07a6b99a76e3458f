import type { Phase } from "#features/moderation/screening.ts";

/** Holds everything where the story says that editors read first. */
export const premoderation: Phase = (_, { mode }) =>
  mode === "premoderated" ? { result: "held", reason: "premoderation" } : undefined;
