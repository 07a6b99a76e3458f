"use client";

import { useActionState } from "react";
import { prefixedErrors } from "#components/scheduling/prefixed-errors.ts";
import { ZonedTimeField } from "#components/scheduling/zoned-time-field.client.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { setEmbargoAction } from "#features/scheduling/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Until when nobody outside may have the story. */
export function EmbargoForm({ articleId, siteZone }: { articleId: number; siteZone: string }) {
  const [state = blankForm, action] = useActionState(setEmbargoAction, blankForm);
  return (
    <form action={action} className="zoned-form" noValidate>
      <FormMessage state={prefixedErrors(state, "embargo")} />
      <input type="hidden" name="articleId" value={articleId} />
      <ZonedTimeField prefix="embargo" state={state} siteZone={siteZone} />
      <SubmitButton className="quiet-button">{message("embargo.button")}</SubmitButton>
    </form>
  );
}
