import type { Actor } from "#features/auth/actor.ts";
import { hasRole } from "#features/auth/policy.ts";

export const canSeeSubscribers = (actor: Actor) =>
  hasRole(actor, "administrator", "newsletter_editor");

export const canSubscribe = (actor: Actor) => actor.kind !== "subscriber";

export const canPurgeSubscribers = (actor: Actor) => actor.kind === "system";
