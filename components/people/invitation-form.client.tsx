"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { acceptInvitationAction } from "#features/people/actions.ts";
import { message } from "#lib/messages/message.ts";

interface InvitationFormProps {
  token: string;
  name: string;
  email: string;
}

/** The name and the password of somebody who was invited. Works without JavaScript. */
export function InvitationForm({ token, name, email }: InvitationFormProps) {
  const [state = blankForm, action] = useActionState(acceptInvitationAction, blankForm);
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      {/* Lets password managers know whose password it is. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField
        name="name"
        label={message("auth.name")}
        autoComplete="name"
        defaultValue={typedText(state, "name", name)}
        error={state.errors.name}
      />
      <TextField
        name="password"
        label={message("auth.password")}
        type="password"
        autoComplete="new-password"
        hint={message("password.hint")}
        error={state.errors.password}
      />
      <SubmitButton>{message("invitation.button")}</SubmitButton>
    </form>
  );
}
