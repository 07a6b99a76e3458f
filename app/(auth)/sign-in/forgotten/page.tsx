import type { Metadata } from "next";
import Link from "next/link";
import { OneFieldForm } from "#components/account/one-field-form.client.tsx";
import { requestPasswordAction } from "#features/account/actions.ts";
import { signInUrl } from "#features/auth/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("forgotten.title") };

export default async function ForgottenPage({ searchParams }: PageProps<"/sign-in/forgotten">) {
  const { sent } = await searchParams;
  return (
    <>
      <h1>{message("forgotten.title")}</h1>
      {sent ? (
        <p className="lead-in">{message("forgotten.sent")}</p>
      ) : (
        <>
          <p className="lead-in">{message("forgotten.text")}</p>
          <OneFieldForm
            action={requestPasswordAction}
            name="email"
            label={message("auth.email")}
            type="email"
            autoComplete="username"
            button={message("forgotten.button")}
          />
        </>
      )}
      <p>
        <Link href={signInUrl()}>{message("forgotten.back")}</Link>
      </p>
    </>
  );
}
