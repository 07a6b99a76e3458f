"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { unscheduleChangeAction } from "#features/scheduling/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Takes back a change that was to go live later. */
export function TakeChangeForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(unscheduleChangeAction, blankForm);
  return (
    <form action={action}>
      <input type="hidden" name="articleId" value={articleId} />
      <SubmitButton className="link-button">{message("change.take")}</SubmitButton>
      {state.ok === false && <span role="alert"> {state.message}</span>}
    </form>
  );
}
