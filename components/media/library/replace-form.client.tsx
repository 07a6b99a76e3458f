"use client";

import { useActionState } from "react";
import { FieldFrame } from "#components/ui/field-frame.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { replacePictureAction } from "#features/media/library/actions.ts";
import { message } from "#lib/messages/message.ts";

/** Another file in the place of a picture's. */
export function ReplaceForm({ mediaId }: { mediaId: number }) {
  const [state = blankForm, action] = useActionState(replacePictureAction, blankForm);
  return (
    <form action={action} className="form">
      <FormMessage state={state} />
      <input type="hidden" name="mediaId" value={mediaId} />
      <FieldFrame
        id="file"
        label={message("library.files")}
        hint={message("library.replaceHint")}
        error={state.errors.file}
      >
        <input id="file" type="file" name="file" accept="image/*" />
      </FieldFrame>
      <SubmitButton className="quiet-button">{message("library.replaceDo")}</SubmitButton>
    </form>
  );
}
