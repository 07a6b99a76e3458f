import type { Actor } from "#features/auth/actor.ts";
import { decideComment } from "#features/comments/decide-comment.ts";
import type { DecideCommentInput } from "#features/comments/input.ts";

/** Lets the public read a comment. */
export function approveComment(actor: Actor, input: DecideCommentInput) {
  return decideComment(actor, input, "public");
}
