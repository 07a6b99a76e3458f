import type { Metadata } from "next";
import { InvitationForm } from "#components/people/invitation-form.client.tsx";
import { findInvitation } from "#features/people/queries.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("invitation.title") };

/** Looking at the link uses nothing up: only sending the form does. */
export default async function InvitationPage({ searchParams }: PageProps<"/sign-in/invitation">) {
  const { token } = await searchParams;
  const secret = typeof token === "string" ? token : "";
  const invited = await findInvitation(secret);
  return (
    <>
      <h1>{message("invitation.title")}</h1>
      {invited ? (
        <>
          <p className="lead-in">{message("invitation.text", { email: invited.email })}</p>
          <InvitationForm token={secret} name={invited.name} email={invited.email} />
        </>
      ) : (
        <p className="lead-in">{message("invitation.ended")}</p>
      )}
    </>
  );
}
