"use client";

import { useActionState } from "react";
import { FullLabel } from "#components/ui/full-label.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm, type FormState } from "#features/auth/form-state.ts";

interface OneButtonFormProps {
  action(state: FormState, form: FormData): Promise<FormState>;
  /** What the form says without being asked. */
  fields: Record<string, string | number>;
  label: string;
  /** What the button says beyond its label to whoever does not see where it stands. */
  about?: string;
  className?: string;
  /** Whether there is something to press for; what came of it stays in sight when there no longer is. */
  canPress?: boolean;
}

/** A form that is nothing but its button, and what came of pressing it. */
export function OneButtonForm(props: OneButtonFormProps) {
  const { fields, label, about, className = "link-button", canPress = true } = props;
  const [state = blankForm, action] = useActionState(props.action, blankForm);
  return (
    <form action={action} className="one-button">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {canPress && (
        <SubmitButton className={className}>
          {about ? <FullLabel label={label} about={about} /> : label}
        </SubmitButton>
      )}
      {state.message && (
        <span className="one-button-answer" role={state.ok ? "status" : "alert"}>
          {state.message}
        </span>
      )}
    </form>
  );
}
