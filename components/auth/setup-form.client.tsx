"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { setupAction } from "#features/auth/actions.ts";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

/** The first administrator's name, address and password. Works without JavaScript. */
export function SetupForm({ token }: { token: string }) {
  const [state = blankForm, action] = useActionState(setupAction, blankForm);
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        name="name"
        label={message("auth.name")}
        autoComplete="name"
        defaultValue={typedText(state, "name")}
        error={state.errors.name}
      />
      <TextField
        name="email"
        label={message("auth.email")}
        type="email"
        autoComplete="username"
        defaultValue={typedText(state, "email")}
        error={state.errors.email}
      />
      <TextField
        name="password"
        label={message("auth.password")}
        type="password"
        autoComplete="new-password"
        hint={message("password.hint")}
        error={state.errors.password}
      />
      <SubmitButton>{message("setup.button")}</SubmitButton>
    </form>
  );
}
