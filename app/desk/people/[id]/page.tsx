import "#components/people/people.css";
import type { Metadata } from "next";
import { ConfirmGate } from "#components/account/confirm-gate.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { AccountActs } from "#components/people/account-acts.tsx";
import { GrantForm } from "#components/people/grant-form.client.tsx";
import { PersonState } from "#components/people/person-state.tsx";
import { RoleGuide } from "#components/people/role-guide.tsx";
import { RoleList } from "#components/people/role-list.tsx";
import { loadPerson } from "#features/people/loaders.ts";
import { peopleUrl } from "#features/people/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("people.title") };

export default async function DeskPersonPage({ params }: PageProps<"/desk/people/[id]">) {
  const found = await loadPerson((await params).id);
  const { person, sections, timeZone, isOwn, mayManage, isVerified } = found;
  return (
    <>
      <ManageTitle title={person.name} up={{ href: peopleUrl(), label: message("people.title") }} />
      <p className="person-facts">
        <span className="breakable">{person.email}</span> ·{" "}
        <PersonState person={person} timeZone={timeZone} />
      </p>
      <section aria-labelledby="roles">
        <h2 id="roles">{message("people.roles")}</h2>
        <RoleList person={person} mayTake={mayManage && isVerified} />
      </section>
      {mayManage && (
        <ConfirmGate isVerified={isVerified} text={message("people.confirmText")}>
          <section className="desk-part" aria-labelledby="grant">
            <h2 id="grant">{message("people.grantTitle")}</h2>
            <RoleGuide />
            <GrantForm staffId={person.id} sections={sections} />
          </section>
          {!isOwn && (
            <section className="desk-part" aria-labelledby="account">
              <h2 id="account">{message("people.account")}</h2>
              <div className="person-acts">
                <AccountActs person={person} />
              </div>
            </section>
          )}
        </ConfirmGate>
      )}
    </>
  );
}
