"use client";

import { useActionState } from "react";
import { FullLabel } from "#components/ui/full-label.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { removeRedirectAction } from "#features/redirects/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Takes one redirect out; it can be added again. */
export function RemoveRedirectForm({ path }: { path: string }) {
  const [state = blankForm, action] = useActionState(removeRedirectAction, blankForm);
  return (
    <form action={action}>
      <input type="hidden" name="path" value={path} />
      <SubmitButton className="link-button">
        <FullLabel label={message("manage.remove")} about={path} />
      </SubmitButton>
      {state.message && !state.ok && <span role="alert">{state.message}</span>}
    </form>
  );
}
