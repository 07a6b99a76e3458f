"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { signOutAction } from "#features/auth/actions.ts";
import { blankForm } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

export function SignOutForm() {
  const [, action] = useActionState(signOutAction, blankForm);
  return (
    <form action={action}>
      <SubmitButton className="link-button">{message("auth.signOut")}</SubmitButton>
    </form>
  );
}
