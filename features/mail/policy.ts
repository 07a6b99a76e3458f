import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";

/** Mails hold addresses and links that let somebody act. */
export const canReadMail = (actor: Actor) => hasRole(actor, "administrator");

export const canDeliverMail = (actor: Actor) => actor.kind === "system";
