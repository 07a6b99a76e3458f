"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { addChecklistItemAction } from "#features/planning/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Adds something to do. */
export function ChecklistForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(addChecklistItemAction, blankForm);
  return (
    <form action={action} className="line-form" noValidate>
      {state.ok === false && <FormMessage state={state} />}
      <input type="hidden" name="articleId" value={articleId} />
      <TextField
        name="text"
        label={message("planning.itemAdd")}
        defaultValue={typedText(state, "text")}
        error={state.errors.text}
      />
      <SubmitButton className="quiet-button">{message("planning.itemButton")}</SubmitButton>
    </form>
  );
}
