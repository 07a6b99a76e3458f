"use client";

import { useActionState } from "react";
import { useAnswerFocus } from "#components/ui/use-answer-focus.ts";
import type { CommentStatus } from "#db/enums.ts";
import { blankForm } from "#features/auth/form-state.ts";
import { moderateCommentAction } from "#features/comments/actions.ts";
import { message } from "#lib/messages/message.ts";

interface DecisionFormProps {
  commentId: number;
  name: string;
  /** What the moderator is looking at; a decision on another state is refused. */
  status: CommentStatus;
}

const decisions = [
  { value: "public", label: "moderation.approve", full: "moderation.approveThis" },
  { value: "refused", label: "moderation.refuse", full: "moderation.refuseThis" },
  { value: "spam", label: "moderation.spam", full: "moderation.spamThis" },
] as const;

/** The decisions that the comment's state leaves, and what became of the one taken. */
export function DecisionForm({ commentId, name, status }: DecisionFormProps) {
  const [state = blankForm, action] = useActionState(moderateCommentAction, blankForm);
  // The button that was pressed is gone with the answer.
  const answer = useAnswerFocus<HTMLSpanElement>(state.message ? state : undefined);
  const now = state.data?.status ?? status;
  return (
    <form action={action} className="button-row">
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="seenStatus" value={now} />
      {decisions
        .filter(({ value }) => value !== now)
        .map(({ value, label, full }) => (
          <button
            key={value}
            type="submit"
            name="decision"
            value={value}
            className={value === "public" ? "button" : "quiet-button"}
            aria-label={message(full, { name })}
          >
            {message(label)}
          </button>
        ))}
      {state.message && (
        <span ref={answer} role="status">
          {state.message}
        </span>
      )}
    </form>
  );
}
