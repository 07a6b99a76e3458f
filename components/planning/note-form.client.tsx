"use client";

import { useActionState } from "react";
import { describedBy, FieldFrame } from "#components/ui/field-frame.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { addNoteAction } from "#features/planning/actions.ts";
import { message } from "#lib/messages/message.ts";

const ID = "note";

/** Says something about the story to the desk. */
export function NoteForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(addNoteAction, blankForm);
  const error = state.errors.text;
  const shown = error ? { ...state, errors: { [ID]: error } } : state;
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={shown} />
      <input type="hidden" name="articleId" value={articleId} />
      <FieldFrame id={ID} label={message("planning.note")} error={error}>
        <textarea
          id={ID}
          name="text"
          rows={3}
          defaultValue={typedText(state, "text")}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: ID, error })}
        />
      </FieldFrame>
      <SubmitButton className="quiet-button">{message("planning.noteButton")}</SubmitButton>
    </form>
  );
}
