"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextAreaField } from "#components/ui/text-area-field.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { retractArticleAction } from "#features/workflow/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Why a story is withdrawn, in words for readers. */
export function RetractionForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(retractArticleAction, blankForm);
  if (state.ok) return <FormMessage state={state} />;
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      <TextAreaField
        name="reason"
        label={message("retraction.reason")}
        rows={3}
        defaultValue={typedText(state, "reason")}
        error={state.errors.reason}
      />
      <SubmitButton className="button danger">{message("retraction.button")}</SubmitButton>
    </form>
  );
}
