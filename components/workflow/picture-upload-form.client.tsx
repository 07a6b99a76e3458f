"use client";

import { useActionState, useEffect, useEffectEvent } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { uploadPictureAction } from "#features/workflow/actions.ts";
import type { MediaChoice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

/** A file with what it shows and whose it is. */
export function PictureUploadForm({ added }: { added(picture: MediaChoice): void }) {
  const [state = blankForm, action] = useActionState(uploadPictureAction, blankForm);
  const picture = state.data;
  const report = useEffectEvent(added);
  useEffect(() => {
    if (picture) report(picture);
  }, [picture]);
  return (
    <details className="upload">
      <summary>{message("upload.title")}</summary>
      <form action={action} className="form">
        <FormMessage state={state} />
        <div className="field">
          <label htmlFor="file">{message("upload.file")}</label>
          <input id="file" type="file" name="file" accept="image/*" required />
        </div>
        <TextField
          name="alt"
          label={message("upload.alt")}
          defaultValue={typedText(state, "alt")}
          error={state.errors.alt}
        />
        <TextField
          name="credit"
          label={message("upload.credit")}
          defaultValue={typedText(state, "credit")}
          error={state.errors.credit}
        />
        <TextField
          name="caption"
          label={message("upload.caption")}
          defaultValue={typedText(state, "caption")}
        />
        <SubmitButton>{message("upload.button")}</SubmitButton>
      </form>
    </details>
  );
}
