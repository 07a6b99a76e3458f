import { isStaff } from "#features/auth/policy.ts";

/** Sums alone: nothing in them is of one person, so everybody at the desk may look. */
export const canSeeNumbers = isStaff;
