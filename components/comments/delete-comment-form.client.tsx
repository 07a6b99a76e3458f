"use client";

import { useActionState } from "react";
import { blankForm } from "#features/auth/form-state.ts";
import { deleteOwnCommentAction } from "#features/comments/actions.ts";
import { message } from "#lib/messages/message.ts";

/** The button by which an author takes a comment back. */
export function DeleteCommentForm({ token }: { token: string }) {
  const [state = blankForm, action] = useActionState(deleteOwnCommentAction, blankForm);
  return (
    <form className="answer comment-form" action={action}>
      {state.ok === false && (
        <p className="problem" role="alert">
          {state.message}
        </p>
      )}
      <input type="hidden" name="token" value={token} />
      <p>
        <button className="button" type="submit">
          {message("comments.own.delete")}
        </button>{" "}
        <small>{message("comments.own.deleteNote")}</small>
      </p>
    </form>
  );
}
