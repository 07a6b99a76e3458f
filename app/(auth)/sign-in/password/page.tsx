import type { Metadata } from "next";
import Link from "next/link";
import { OneFieldForm } from "#components/account/one-field-form.client.tsx";
import { chooseNewPasswordAction } from "#features/account/actions.ts";
import { isLinkValid } from "#features/account/queries.ts";
import { forgottenUrl } from "#features/account/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("newPassword.title") };

/** Looking at the link uses nothing up: only sending the form does. */
export default async function NewPasswordPage({ searchParams }: PageProps<"/sign-in/password">) {
  const { token } = await searchParams;
  const secret = typeof token === "string" ? token : "";
  const isValid = await isLinkValid("password", secret);
  return (
    <>
      <h1>{message("newPassword.title")}</h1>
      {isValid ? (
        <OneFieldForm
          action={chooseNewPasswordAction}
          fields={{ token: secret }}
          name="password"
          label={message("account.newPassword")}
          type="password"
          autoComplete="new-password"
          hint={message("password.hint")}
          button={message("newPassword.button")}
        />
      ) : (
        <>
          <p className="lead-in">{message("account.linkEnded")}</p>
          <p>
            <Link href={forgottenUrl()}>{message("forgotten.title")}</Link>
          </p>
        </>
      )}
    </>
  );
}
