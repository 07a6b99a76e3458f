"use client";

import { browserSupportsWebAuthn, startAuthentication } from "@simplewebauthn/browser";
import { useActionState, useSyncExternalStore } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { beginPasskeySignInAction, passkeySignInAction } from "#features/account/actions.ts";
import { blankForm, type FormState } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

/** Signing in by a key of this device, where the browser knows what that is. */
export function PasskeySignIn({ next }: { next: string }) {
  const [state = blankForm, action] = useActionState(signIn, blankForm);
  const isAble = useSyncExternalStore(unchanging, browserSupportsWebAuthn, () => false);
  if (!isAble) return null;
  return (
    <form action={action} className="form passkey-sign-in">
      <FormMessage state={state} />
      <input type="hidden" name="next" value={next} />
      <SubmitButton className="quiet-button">{message("account.passkeySignIn")}</SubmitButton>
    </form>
  );
}

const unchanging = () => () => {};

async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const begun = await beginPasskeySignInAction(blankForm, new FormData());
  if (!begun.ok || !begun.data) return { ...begun, data: undefined };
  try {
    const answer = await startAuthentication({ optionsJSON: begun.data.options });
    form.set("answer", JSON.stringify(answer));
  } catch {
    return { ok: false, message: message("account.passkeyUnknown"), errors: {}, values: {} };
  }
  return passkeySignInAction(blankForm, form);
}
