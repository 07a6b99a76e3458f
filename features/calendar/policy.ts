import type { Actor } from "#features/auth/actor.ts";
import { isStaff } from "#features/auth/policy.ts";

/** Everybody at the desk has a calendar, with what they may see. */
export const canReadCalendar = (actor: Actor) => isStaff(actor);
