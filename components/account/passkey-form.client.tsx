"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { useActionState } from "react";
import { RecoveryCodes } from "#components/account/recovery-codes.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { addPasskeyAction, beginPasskeyAction } from "#features/account/actions.ts";
import { blankForm, type FormState, typedText } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

type Added = FormState<{ codes: string[] }>;

/** A passkey that this device makes. Needs JavaScript, as passkeys do. */
export function PasskeyForm() {
  const [state = blankForm, action] = useActionState(addPasskey, blankForm);
  return (
    <>
      {state.ok && state.data && <RecoveryCodes codes={state.data.codes} text={state.message} />}
      <form action={action} className="form" noValidate>
        {!state.ok && <FormMessage state={state} />}
        <TextField
          name="name"
          label={message("account.passkeyName")}
          hint={message("account.passkeyNameHint")}
          autoComplete="off"
          defaultValue={typedText(state, "name")}
          error={state.errors.name}
        />
        <SubmitButton>{message("account.passkeyAdd")}</SubmitButton>
      </form>
    </>
  );
}

/** Asks the site what to sign, the device to sign it, and the site to take it in. */
async function addPasskey(_: Added, form: FormData): Promise<Added> {
  const begun = await beginPasskeyAction(blankForm, new FormData());
  if (!begun.ok || !begun.data) return { ...begun, data: undefined };
  try {
    const answer = await startRegistration({ optionsJSON: begun.data.options });
    form.set("answer", JSON.stringify(answer));
  } catch {
    const values = { name: String(form.get("name") ?? "") };
    return { ok: false, message: message("account.passkeyRefused"), errors: {}, values };
  }
  return addPasskeyAction(blankForm, form);
}
