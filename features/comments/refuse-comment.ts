import type { Actor } from "#features/auth/actor.ts";
import { decideComment } from "#features/comments/decide-comment.ts";
import type { DecideCommentInput } from "#features/comments/input.ts";

/** Keeps a comment from the public; its author is told. */
export function refuseComment(actor: Actor, input: DecideCommentInput) {
  return decideComment(actor, input, "refused");
}
