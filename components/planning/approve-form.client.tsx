"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { approveArticleAction } from "#features/planning/actions.ts";
import { message } from "#lib/messages/message.ts";

interface ApproveFormProps {
  articleId: number;
  /** Of the working copy that the page showed. */
  version: number;
}

/** Says that these words may go out. */
export function ApproveForm({ articleId, version }: ApproveFormProps) {
  const [state = blankForm, action] = useActionState(approveArticleAction, blankForm);
  return (
    <form action={action} className="line-form">
      <FormMessage state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="seenVersion" value={version} />
      <SubmitButton className="quiet-button">{message("planning.approve")}</SubmitButton>
    </form>
  );
}
