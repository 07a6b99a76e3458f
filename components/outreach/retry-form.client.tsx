"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { retryDeliveryAction } from "#features/outreach/actions.ts";
import { message } from "#lib/messages/message.ts";

interface RetryFormProps {
  deliveryId: number;
  target: string;
  subject: string;
}

/** Tries one delivery again. */
export function RetryForm({ deliveryId, target, subject }: RetryFormProps) {
  const [state = blankForm, action] = useActionState(retryDeliveryAction, blankForm);
  if (state.ok) return <span role="status">{state.message}</span>;
  return (
    <form action={action}>
      <input type="hidden" name="deliveryId" value={deliveryId} />
      <SubmitButton className="link-button">
        {message("outreach.retry")}
        <span className="visually-hidden">
          : {message("outreach.retryThis", { target, subject })}
        </span>
      </SubmitButton>
      {state.message && <span role="alert">{state.message}</span>}
    </form>
  );
}
