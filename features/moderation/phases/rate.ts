import type { Phase } from "#features/moderation/screening.ts";

/** In ten minutes. A network is many people in an office or a school. */
export const MOST_BY_PERSON = 5;
export const MOST_BY_NETWORK = 20;

/** Refuses more comments than a person writes. */
export const rate: Phase = (_, { recentByPerson, recentByNetwork }) =>
  recentByPerson >= MOST_BY_PERSON || recentByNetwork >= MOST_BY_NETWORK
    ? { result: "refused", reason: "rate" }
    : undefined;
