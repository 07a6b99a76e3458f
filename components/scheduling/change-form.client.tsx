"use client";

import { useActionState } from "react";
import { prefixedErrors } from "#components/scheduling/prefixed-errors.ts";
import { ZonedTimeField } from "#components/scheduling/zoned-time-field.client.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { scheduleChangeAction } from "#features/scheduling/actions.ts";
import { message } from "#lib/messages/message.ts";

interface ChangeFormProps {
  articleId: number;
  version: number;
  siteZone: string;
  isPlanned: boolean;
}

/** When the version that this page showed takes the place of the live one. */
export function ChangeForm({ articleId, version, siteZone, isPlanned }: ChangeFormProps) {
  const [state = blankForm, action] = useActionState(scheduleChangeAction, blankForm);
  return (
    <form action={action} className="zoned-form" noValidate>
      <FormMessage state={prefixedErrors(state, "change")} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="seenVersion" value={version} />
      <ZonedTimeField prefix="change" state={state} siteZone={siteZone} />
      <label className="tick">
        <input
          type="checkbox"
          name="material"
          defaultChecked={typedText(state, "material") !== ""}
        />
        {message("publication.material")}
      </label>
      <SubmitButton className="quiet-button">
        {message(isPlanned ? "change.again" : "change.button")}
      </SubmitButton>
    </form>
  );
}
