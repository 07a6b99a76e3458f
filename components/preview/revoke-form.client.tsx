"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { FullLabel } from "#components/ui/full-label.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { revokePreviewAction } from "#features/preview/actions.ts";
import { message } from "#lib/messages/message.ts";

interface RevokeFormProps {
  articleId: number;
  linkId: number;
  /** Which link it is, for whoever does not see beside what the button stands. */
  about: string;
}

/** Ends a link at once. */
export function RevokeForm({ articleId, linkId, about }: RevokeFormProps) {
  const [state = blankForm, action] = useActionState(revokePreviewAction, blankForm);
  return (
    <form action={action}>
      {state.ok === false && <FormMessage state={state} />}
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="linkId" value={linkId} />
      <SubmitButton className="link-button">
        <FullLabel label={message("preview.revoke")} about={about} />
      </SubmitButton>
    </form>
  );
}
