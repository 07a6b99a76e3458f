"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { webhookEvents } from "#db/enums.ts";
import { blankForm, type FormState, typedText } from "#features/auth/form-state.ts";
import { addWebhookAction } from "#features/outreach/actions.ts";
import { message } from "#lib/messages/message.ts";

/** A new webhook, and its secret once it is there. */
export function WebhookForm() {
  const [state = blankForm, action] = useActionState(addWebhookAction, blankForm);
  return (
    <>
      {state.ok && state.data && <WebhookSecret secret={state.data.secret} text={state.message} />}
      <form action={action} className="form" noValidate>
        {!state.ok && <FormMessage state={state} />}
        <TextField
          name="url"
          type="url"
          label={message("outreach.url")}
          autoComplete="off"
          defaultValue={typedText(state, "url")}
          error={state.errors.url}
        />
        <EventChoices state={state} />
        <SubmitButton>{message("outreach.add")}</SubmitButton>
      </form>
    </>
  );
}

function WebhookSecret({ secret, text }: { secret: string; text: string }) {
  return (
    <div className="form-message" role="status">
      <p>{text}</p>
      <p>{message("outreach.secret")}</p>
      <p>
        <code className="address">{secret}</code>
      </p>
    </div>
  );
}

/** All are chosen until somebody chooses. */
function EventChoices({ state }: { state: FormState }) {
  const error = state.errors.events;
  const isFresh = state.ok !== false;
  const typed = [state.values.events ?? []].flat();
  return (
    <fieldset
      id="events"
      tabIndex={-1}
      className="choice-list"
      aria-describedby={error ? "events-error" : undefined}
    >
      <legend>{message("outreach.events")}</legend>
      {error && (
        <p className="field-error" id="events-error">
          {error}
        </p>
      )}
      {webhookEvents.map((event) => (
        <label key={event} className="tick">
          <input
            type="checkbox"
            name="events"
            value={event}
            defaultChecked={isFresh || typed.includes(event)}
          />
          {message(`outreach.event.${event}`)}
        </label>
      ))}
    </fieldset>
  );
}
