import type { Actor, StaffActor } from "#features/auth/actor.ts";
import { isStaff } from "#features/auth/policy.ts";

/** Everybody at the desk has charge of their own account, and of no other. */
export const canChangeAccount = (actor: Actor, account: { id: number }): actor is StaffActor =>
  isStaff(actor) && actor.staffId === account.id;

/** A request to choose a new password is answered by the clockwork, whoever asked. */
export const canAnswerPasswordRequest = (actor: Actor) => actor.kind === "system";
