"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm, type FormState } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

interface RemoveFormProps {
  action(state: FormState<unknown>, form: FormData): Promise<FormState<unknown>>;
  hidden: Record<string, string | number>;
  name: string;
}

/** Removing something, behind a line that opens: the second press does it. */
export function RemoveForm({ action, hidden, name }: RemoveFormProps) {
  const [state = blankForm, send] = useActionState<FormState<unknown>, FormData>(action, blankForm);
  return (
    <details className="remove" open={state.ok === false || undefined}>
      <summary>{message("manage.remove")}</summary>
      <form action={send} className="form">
        <FormMessage state={state} />
        {Object.entries(hidden).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <p className="field-hint">{message("manage.removeText")}</p>
        <SubmitButton className="button danger">
          {message("manage.removeThis", { name })}
        </SubmitButton>
      </form>
    </details>
  );
}
