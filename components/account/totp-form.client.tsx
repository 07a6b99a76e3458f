"use client";

import { useActionState } from "react";
import { RecoveryCodes } from "#components/account/recovery-codes.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { turnOffTotpAction, turnOnTotpAction } from "#features/account/actions.ts";
import type { Enrolment } from "#features/account/loaders.ts";
import { blankForm } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

interface TotpFormProps {
  /** What the app is to take in; undefined once codes are asked for. */
  enrolment: Enrolment | undefined;
}

/** Codes of an app: setting them up, and turning them off. */
export function TotpForm({ enrolment }: TotpFormProps) {
  const [on = blankForm, turnOn] = useActionState(turnOnTotpAction, blankForm);
  const [off = blankForm, turnOff] = useActionState(turnOffTotpAction, blankForm);
  if (!enrolment) {
    return (
      <>
        {on.ok && on.data && <RecoveryCodes codes={on.data.codes} text={on.message} />}
        <details className="second-thought">
          <summary>{message("account.totpOff")}</summary>
          <p>{message("account.totpOffText")}</p>
          <form action={turnOff}>
            <SubmitButton className="button danger">
              {message("account.totpOffButton")}
            </SubmitButton>
          </form>
        </details>
        {!off.ok && <FormMessage state={off} />}
      </>
    );
  }
  return (
    <>
      {off.ok && <FormMessage state={off} />}
      <form action={turnOn} className="form" noValidate>
        {!on.ok && <FormMessage state={on} />}
        <p>{message("account.totpScan")}</p>
        <img
          className="qr-code"
          src={enrolment.picture}
          alt={message("account.totpPicture")}
          width={200}
          height={200}
        />
        <p>
          {message("account.totpKey")} <code className="breakable">{enrolment.secret}</code>
        </p>
        <TextField
          name="code"
          label={message("account.totpCode")}
          autoComplete="one-time-code"
          error={on.errors.code}
        />
        <SubmitButton>{message("account.totpOn")}</SubmitButton>
      </form>
    </>
  );
}
