import "#components/account/account.css";
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { PasskeySignIn } from "#components/account/passkey-sign-in.client.tsx";
import { SignInForm } from "#components/auth/sign-in-form.client.tsx";
import { forgottenUrl, secondStepUrl } from "#features/account/urls.ts";
import { anySession } from "#features/auth/current-session.ts";
import { safeNext } from "#features/auth/rules.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("auth.signIn") };

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  const target = safeNext(typeof next === "string" ? next : undefined);
  const session = await anySession();
  if (session?.step === "halfway") redirect(secondStepUrl(target));
  if (session) redirect(target);
  return (
    <>
      <h1>{message("auth.signInTitle")}</h1>
      <SignInForm next={target} />
      <p className="beside-form">
        <Link href={forgottenUrl()}>{message("forgotten.title")}</Link>
      </p>
      <PasskeySignIn next={target} />
    </>
  );
}
