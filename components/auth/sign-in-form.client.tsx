"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { signInAction } from "#features/auth/actions.ts";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

/** Email and password. Works without JavaScript. */
export function SignInForm({ next }: { next: string }) {
  const [state = blankForm, action] = useActionState(signInAction, blankForm);
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="next" value={next} />
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
        autoComplete="current-password"
        error={state.errors.password}
      />
      <SubmitButton>{message("auth.signIn")}</SubmitButton>
    </form>
  );
}
