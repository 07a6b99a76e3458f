"use client";

import { useActionState } from "react";
import { blankForm } from "#features/auth/form-state.ts";
import { leaveNewsletterAction } from "#features/subscribers/actions.ts";
import { message } from "#lib/messages/message.ts";

/** The button that ends a subscription. */
export function LeavingForm({ token }: { token: string }) {
  const [state = blankForm, action] = useActionState(leaveNewsletterAction, blankForm);
  return (
    <form className="answer choices" action={action}>
      {state.ok === false && (
        <p className="error" role="alert">
          {state.message}
        </p>
      )}
      <input type="hidden" name="token" value={token} />
      <p>
        <button className="button" type="submit">
          {message("newsletters.leave.button")}
        </button>
      </p>
    </form>
  );
}
