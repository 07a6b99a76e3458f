"use client";

import { useActionState } from "react";
import { RecoveryCodes } from "#components/account/recovery-codes.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { renewRecoveryCodesAction } from "#features/account/actions.ts";
import { blankForm } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

/** New recovery codes in place of those that were shown before. */
export function RecoveryForm() {
  const [state = blankForm, action] = useActionState(renewRecoveryCodesAction, blankForm);
  return (
    <>
      {state.ok && state.data && <RecoveryCodes codes={state.data.codes} text={state.message} />}
      {!state.ok && <FormMessage state={state} />}
      <form action={action}>
        <SubmitButton className="quiet-button">{message("account.renewCodes")}</SubmitButton>
      </form>
    </>
  );
}
