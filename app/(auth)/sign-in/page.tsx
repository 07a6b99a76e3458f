import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "#components/auth/sign-in-form.client.tsx";
import { currentSession } from "#features/auth/current-session.ts";
import { safeNext } from "#features/auth/rules.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("auth.signIn") };

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  const target = safeNext(typeof next === "string" ? next : undefined);
  if (await currentSession()) redirect(target);
  return (
    <>
      <h1>{message("auth.signInTitle")}</h1>
      <SignInForm next={target} />
    </>
  );
}
