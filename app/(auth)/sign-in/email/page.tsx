import type { Metadata } from "next";
import { OneButtonForm } from "#components/ui/one-button-form.client.tsx";
import { confirmEmailAction } from "#features/account/actions.ts";
import { isLinkValid } from "#features/account/queries.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("confirmEmail.title") };

/** Looking at the link uses nothing up: only pressing the button does. */
export default async function ConfirmEmailPage({ searchParams }: PageProps<"/sign-in/email">) {
  const { token } = await searchParams;
  const secret = typeof token === "string" ? token : "";
  const isValid = await isLinkValid("email", secret);
  return (
    <>
      <h1>{message("confirmEmail.title")}</h1>
      <p className="lead-in">{message(isValid ? "confirmEmail.text" : "account.linkEnded")}</p>
      {isValid && (
        <OneButtonForm
          action={confirmEmailAction}
          fields={{ token: secret }}
          label={message("confirmEmail.button")}
          className="button"
        />
      )}
    </>
  );
}
