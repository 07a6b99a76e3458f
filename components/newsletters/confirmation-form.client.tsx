"use client";

import { useActionState } from "react";
import { blankForm } from "#features/auth/form-state.ts";
import { confirmSubscriptionAction } from "#features/subscribers/actions.ts";
import { message } from "#lib/messages/message.ts";

interface ConfirmationFormProps {
  token: string;
  newsletters: { id: number; name: string }[];
}

/** The button that makes a sign-up true. What is not wanted can be left out. */
export function ConfirmationForm({ token, newsletters }: ConfirmationFormProps) {
  const [state = blankForm, action] = useActionState(confirmSubscriptionAction, blankForm);
  const problem = state.ok === false ? (state.errors.newsletterId ?? state.message) : undefined;
  return (
    <form className="answer choices" action={action}>
      {problem && (
        <p className="error" role="alert">
          {problem}
        </p>
      )}
      <input type="hidden" name="token" value={token} />
      {newsletters.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" name="newsletterId" value={id} defaultChecked />{" "}
          {message("newsletters.consent", { name })}
        </label>
      ))}
      <p>
        <button className="button" type="submit">
          {message("newsletters.confirm.button")}
        </button>
      </p>
    </form>
  );
}
