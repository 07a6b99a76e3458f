"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextAreaField } from "#components/ui/text-area-field.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { withholdArticleAction } from "#features/workflow/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Why a story may not be shown, in words for readers, and that it is meant. */
export function WithholdForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(withholdArticleAction, blankForm);
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      <TextAreaField
        name="reason"
        label={message("withholding.reason")}
        rows={3}
        defaultValue={typedText(state, "reason")}
        error={state.errors.reason}
      />
      <label className="tick">
        <input
          id="confirmed"
          type="checkbox"
          name="confirmed"
          defaultChecked={typedText(state, "confirmed") !== ""}
          aria-invalid={state.errors.confirmed ? true : undefined}
        />
        {message("withholding.confirmed")}
      </label>
      <SubmitButton className="button danger">{message("withholding.button")}</SubmitButton>
    </form>
  );
}
