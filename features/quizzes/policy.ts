import type { Actor } from "#features/auth/actor.ts";

export const canAnswerQuiz = (actor: Actor) => actor.kind !== "subscriber";
