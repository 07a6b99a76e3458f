"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { liftEmbargoAction } from "#features/scheduling/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Ends an embargo. */
export function LiftForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(liftEmbargoAction, blankForm);
  return (
    <form action={action}>
      <input type="hidden" name="articleId" value={articleId} />
      <SubmitButton className="link-button">{message("embargo.lift")}</SubmitButton>
      {state.ok === false && <span role="alert"> {state.message}</span>}
    </form>
  );
}
