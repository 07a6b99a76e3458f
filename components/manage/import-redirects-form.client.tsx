"use client";

import { useActionState } from "react";
import { FieldFrame } from "#components/ui/field-frame.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { importRedirectsAction } from "#features/redirects/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Takes redirects in from a file, and says which of its rows were refused and why. */
export function ImportRedirectsForm() {
  const [state = blankForm, action] = useActionState(importRedirectsAction, blankForm);
  return (
    <form action={action} className="form">
      <FormMessage state={state} />
      {state.data && state.data.refused.length > 0 && (
        <ul className="refused-rows">
          {state.data.refused.map(({ line, path, reason }) => (
            <li key={line}>
              {message("manage.line", { line })}: {path} {reason}
            </li>
          ))}
        </ul>
      )}
      <FieldFrame
        id="file"
        label={message("manage.importFile")}
        hint={message("manage.importHint")}
        error={state.errors.file}
      >
        <input id="file" type="file" name="file" accept=".csv,text/csv,text/plain" />
      </FieldFrame>
      <SubmitButton className="quiet-button">{message("manage.importDo")}</SubmitButton>
    </form>
  );
}
