"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { restoreRevisionAction } from "#features/history/actions.ts";
import { message } from "#lib/messages/message.ts";

interface RestoreFormProps {
  articleId: number;
  number: number;
  /** The working copy that the person compared with. */
  version: number;
}

/** Makes an earlier version the working copy; what stands now stays in the history. */
export function RestoreForm({ articleId, number, version }: RestoreFormProps) {
  const [state = blankForm, action] = useActionState(restoreRevisionAction, blankForm);
  return (
    <form action={action} className="form restore-form">
      <FormMessage state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="seenVersion" value={version} />
      <SubmitButton>{message("history.restore", { number })}</SubmitButton>
      <p className="field-hint">{message("history.restoreHint")}</p>
    </form>
  );
}
