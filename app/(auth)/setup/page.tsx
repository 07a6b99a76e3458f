import type { Metadata } from "next";
import Link from "next/link";
import { SetupForm } from "#components/auth/setup-form.client.tsx";
import { hasStaff, isSetupLinkValid } from "#features/auth/queries.ts";
import { signInUrl } from "#features/auth/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("setup.title") };

interface SetupPageProps {
  searchParams: Promise<{ token?: string | string[] }>;
}

export default async function SetupPage({ searchParams }: SetupPageProps) {
  const { token } = await searchParams;
  return (
    <>
      <h1>{message("setup.title")}</h1>
      <SetupStep token={typeof token === "string" ? token : ""} />
    </>
  );
}

/** Looking at the link uses nothing up: only sending the form does. */
async function SetupStep({ token }: { token: string }) {
  if (await hasStaff()) {
    return (
      <>
        <p className="lead-in">{message("setup.done")}</p>
        <p>
          <Link href={signInUrl()}>{message("auth.signIn")}</Link>
        </p>
      </>
    );
  }
  if (!(await isSetupLinkValid(token))) {
    return <p className="lead-in">{message("setup.invalid")}</p>;
  }
  return (
    <>
      <p className="lead-in">{message("setup.text")}</p>
      <SetupForm token={token} />
    </>
  );
}
