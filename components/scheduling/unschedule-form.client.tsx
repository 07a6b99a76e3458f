"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { unscheduleArticleAction } from "#features/scheduling/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Takes a story off the schedule. */
export function UnscheduleForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(unscheduleArticleAction, blankForm);
  return (
    <form action={action}>
      <input type="hidden" name="articleId" value={articleId} />
      <SubmitButton className="link-button">{message("schedule.take")}</SubmitButton>
      {state.ok === false && <span role="alert"> {state.message}</span>}
    </form>
  );
}
