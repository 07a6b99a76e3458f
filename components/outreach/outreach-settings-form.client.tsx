"use client";

import { useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextAreaField } from "#components/ui/text-area-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { blankForm, typedText } from "#features/auth/form-state.ts";
import { changeOutreachSettingsAction } from "#features/outreach/actions.ts";
import { indexNowKeyUrl } from "#features/outreach/urls.ts";
import { message } from "#lib/messages/message.ts";

interface OutreachSettingsFormProps {
  hubs: string[];
  indexNowUrl: string;
  indexNowKey: string;
}

/** Which hubs and search engines are told. */
export function OutreachSettingsForm(settings: OutreachSettingsFormProps) {
  const [state = blankForm, action] = useActionState(changeOutreachSettingsAction, blankForm);
  const { hubs, indexNowUrl, indexNowKey } = settings;
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <TextAreaField
        name="hubs"
        label={message("outreach.hubs")}
        hint={message("outreach.hubsHint")}
        rows={2}
        defaultValue={typedText(state, "hubs", hubs.join("\n"))}
        error={state.errors.hubs}
      />
      <TextField
        name="indexNowUrl"
        type="url"
        label={message("outreach.indexNow")}
        hint={message("outreach.indexNowHint")}
        autoComplete="off"
        defaultValue={typedText(state, "indexNowUrl", indexNowUrl)}
        error={state.errors.indexNowUrl}
      />
      {indexNowKey && (
        <p className="field-hint">
          {message("outreach.indexNowKey")}{" "}
          <a className="address" href={indexNowKeyUrl(indexNowKey)}>
            {indexNowKeyUrl(indexNowKey)}
          </a>
        </p>
      )}
      <SubmitButton>{message("outreach.save")}</SubmitButton>
    </form>
  );
}
