"use client";

import "./manage.css";
import { useActionState } from "react";
import { ManageField } from "#components/manage/manage-field.tsx";
import type { ManagedField } from "#components/manage/managed-field.ts";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm, type FormState } from "#features/auth/form-state.ts";

interface ManageFormProps {
  action(state: FormState<unknown>, form: FormData): Promise<FormState<unknown>>;
  fields: ManagedField[];
  /** What the form is about, sent along. */
  hidden?: Record<string, string | number>;
  submit: string;
  children?: React.ReactNode;
}

/** A form made of fields as data: the same for all that the desk keeps in order. */
export function ManageForm({ action, fields, hidden = {}, submit, children }: ManageFormProps) {
  const [state = blankForm, send] = useActionState<FormState<unknown>, FormData>(action, blankForm);
  return (
    <form action={send} className="form" noValidate>
      <FormMessage state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <ManageField key={field.name} field={field} state={state} />
      ))}
      {children}
      <SubmitButton>{submit}</SubmitButton>
    </form>
  );
}
