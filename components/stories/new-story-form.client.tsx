"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { createStoryAction } from "#features/workflow/actions.ts";
import { message } from "#lib/messages/message.ts";

/** One click to an empty story. */
export function NewStoryForm() {
  const [state = blankForm, action] = useActionState(createStoryAction, blankForm);
  return (
    <form action={action}>
      <FormMessage state={state} />
      <SubmitButton>{message("stories.new")}</SubmitButton>
    </form>
  );
}
