"use client";

import { useActionState } from "react";
import { CommentField } from "#components/comments/comment-field.tsx";
import { CommentProblem } from "#components/comments/comment-problem.tsx";
import type { CommentMode } from "#db/enums.ts";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { postCommentAction } from "#features/comments/actions.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";

interface CommentFormProps {
  articleId: number;
  /** The comment that is answered. */
  parentId?: number;
  /** Says in which hour the form was made. */
  stamp: string;
  mode: CommentMode;
}

/** What happens to a comment that is sent. */
const whatFollows = {
  premoderated: "comments.premoderated",
  open: "comments.moderated",
  closed: "comments.closed",
} as const satisfies Record<CommentMode, MessageKey>;

/** A plain form; sent without a script it gives the page back with what was wrong and what was typed. */
export function CommentForm({ articleId, parentId, stamp, mode }: CommentFormProps) {
  const [state = blankForm, action] = useActionState(postCommentAction, blankForm);
  const field = (name: string) => ({
    name,
    defaultValue: typedText(state, name),
    error: state.errors[name],
  });
  return (
    <form className="answer comment-form" action={action}>
      <CommentProblem state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      {parentId && <input type="hidden" name="parentId" value={parentId} />}
      <input type="hidden" name="stamp" value={stamp} />
      <CommentField
        {...field("text")}
        label={message(parentId ? "comments.replyText" : "comments.text")}
        rows={5}
      />
      <div className="pair">
        <CommentField {...field("name")} label={message("comments.name")} autoComplete="name" />
        <CommentField
          {...field("email")}
          label={message("comments.email")}
          type="email"
          autoComplete="email"
        />
      </div>
      <div className="trap" aria-hidden="true">
        <label>
          {message("comments.website")}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <p>
        <button className="button" type="submit">
          {message(parentId ? "comments.postReply" : "comments.post")}
        </button>{" "}
        <small>{message(whatFollows[mode])}</small>
      </p>
    </form>
  );
}
