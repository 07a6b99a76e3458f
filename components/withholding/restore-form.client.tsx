"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { restoreArticleAction } from "#features/workflow/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Shows a withheld story again. */
export function RestoreForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(restoreArticleAction, blankForm);
  return (
    <form action={action} className="form">
      <FormMessage state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      <SubmitButton>{message("withholding.restore")}</SubmitButton>
    </form>
  );
}
