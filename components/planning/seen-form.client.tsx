"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { markMentionSeenAction } from "#features/planning/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Takes a note off the list of what one is asked to read. */
export function SeenForm({ noteId }: { noteId: number }) {
  const [state = blankForm, action] = useActionState(markMentionSeenAction, blankForm);
  return (
    <form action={action}>
      <input type="hidden" name="noteId" value={noteId} />
      <SubmitButton className="link-button">{message("planning.seen")}</SubmitButton>
      {state.message && <span role="alert"> {state.message}</span>}
    </form>
  );
}
