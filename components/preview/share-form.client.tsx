"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { sharePreviewAction } from "#features/preview/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Makes a link to the preview, which is shown once. */
export function ShareForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(sharePreviewAction, blankForm);
  return (
    <form action={action} className="form">
      <FormMessage state={state} />
      {state.data && (
        <p className="preview-link">
          <a href={state.data.url} rel="noopener noreferrer" target="_blank">
            {state.data.url}
          </a>
        </p>
      )}
      <input type="hidden" name="articleId" value={articleId} />
      <SubmitButton>{message("preview.share")}</SubmitButton>
    </form>
  );
}
