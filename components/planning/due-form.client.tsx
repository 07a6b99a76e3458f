"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { setDueTimeAction } from "#features/planning/actions.ts";
import { message } from "#lib/messages/message.ts";

interface DueFormProps {
  articleId: number;
  /** `YYYY-MM-DDThh:mm` in the publication's zone. */
  due: string;
  timeZone: string;
}

/** When the desk wants the story. */
export function DueForm({ articleId, due, timeZone }: DueFormProps) {
  const [state = blankForm, action] = useActionState(setDueTimeAction, blankForm);
  return (
    <form action={action} className="line-form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      <TextField
        name="due"
        type="datetime-local"
        label={message("planning.due", { zone: timeZone })}
        defaultValue={typedText(state, "due", due)}
        error={state.errors.due}
      />
      <SubmitButton className="quiet-button">{message("planning.dueButton")}</SubmitButton>
    </form>
  );
}
