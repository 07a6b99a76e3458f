"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextAreaField } from "#components/ui/text-area-field.tsx";
import { correctionKinds, correctionPlacements } from "#db/enums.ts";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { correctArticleAction } from "#features/workflow/actions.ts";
import { message } from "#lib/messages/message.ts";

/** What was wrong and what is right, as readers will see it. */
export function CorrectionForm({ articleId }: { articleId: number }) {
  const [state = blankForm, action] = useActionState(correctArticleAction, blankForm);
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="articleId" value={articleId} />
      <SelectField
        name="kind"
        label={message("correction.kind")}
        options={correctionKinds.map((value) => ({ value, label: message(`correction.${value}`) }))}
        defaultValue={typedText(state, "kind", "correction")}
        error={state.errors.kind}
      />
      <TextAreaField
        name="text"
        label={message("correction.text")}
        rows={4}
        defaultValue={typedText(state, "text")}
        error={state.errors.text}
      />
      <SelectField
        name="placement"
        label={message("correction.placement")}
        options={correctionPlacements.map((value) => ({
          value,
          label: message(`correction.${value}`),
        }))}
        defaultValue={typedText(state, "placement", "bottom")}
      />
      <SubmitButton>{message("correction.button")}</SubmitButton>
    </form>
  );
}
