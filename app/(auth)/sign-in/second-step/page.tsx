import "#components/account/account.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OneFieldForm } from "#components/account/one-field-form.client.tsx";
import { PasskeySignIn } from "#components/account/passkey-sign-in.client.tsx";
import { secondStepAction } from "#features/account/actions.ts";
import { anySession } from "#features/auth/current-session.ts";
import { safeNext } from "#features/auth/rules.ts";
import { signInUrl } from "#features/auth/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("secondStep.title") };

export default async function SecondStepPage({ searchParams }: PageProps<"/sign-in/second-step">) {
  const { next } = await searchParams;
  const target = safeNext(typeof next === "string" ? next : undefined);
  const session = await anySession();
  if (!session) redirect(signInUrl(target));
  if (session.step !== "halfway") redirect(target);
  return (
    <>
      <h1>{message("secondStep.title")}</h1>
      <p className="lead-in">{message("secondStep.text")}</p>
      <OneFieldForm
        action={secondStepAction}
        fields={{ next: target }}
        name="code"
        label={message("secondStep.code")}
        hint={message("secondStep.hint")}
        autoComplete="one-time-code"
        button={message("secondStep.button")}
      />
      <PasskeySignIn next={target} />
    </>
  );
}
