"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { blankForm, type FormState, typedText } from "#features/auth/form-state.ts";

interface OneFieldFormProps {
  action(state: FormState, form: FormData): Promise<FormState>;
  name: string;
  label: string;
  button: string;
  type?: "text" | "email" | "password";
  autoComplete: string;
  hint?: string;
  defaultValue?: string;
  /** What the form says without being asked. */
  fields?: Record<string, string>;
}

/** A form with one field. Works without JavaScript. */
export function OneFieldForm({ action: send, fields = {}, button, ...field }: OneFieldFormProps) {
  const [state = blankForm, action] = useActionState(send, blankForm);
  const isSecret = field.type === "password";
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        {...field}
        {...(!isSecret && { defaultValue: typedText(state, field.name, field.defaultValue) })}
        error={state.errors[field.name]}
      />
      <SubmitButton>{button}</SubmitButton>
    </form>
  );
}
