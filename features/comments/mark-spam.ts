import type { Actor } from "#features/auth/actor.ts";
import { decideComment } from "#features/comments/decide-comment.ts";
import type { DecideCommentInput } from "#features/comments/input.ts";

/** Says that a comment is spam; its author learns nothing. */
export function markSpam(actor: Actor, input: DecideCommentInput) {
  return decideComment(actor, input, "spam");
}
