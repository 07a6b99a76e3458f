"use client";

import { useActionState } from "react";
import { FullLabel } from "#components/ui/full-label.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { disableWebhookAction } from "#features/outreach/actions.ts";
import { message } from "#lib/messages/message.ts";

interface DisableWebhookFormProps {
  webhookId: number;
  url: string;
}

/** Calls one address no more. */
export function DisableWebhookForm({ webhookId, url }: DisableWebhookFormProps) {
  const [state = blankForm, action] = useActionState(disableWebhookAction, blankForm);
  if (state.ok) return <span role="status">{state.message}</span>;
  return (
    <form action={action}>
      <input type="hidden" name="webhookId" value={webhookId} />
      <SubmitButton className="link-button">
        <FullLabel label={message("outreach.disable")} about={url} />
      </SubmitButton>
      {state.message && <span role="alert">{state.message}</span>}
    </form>
  );
}
