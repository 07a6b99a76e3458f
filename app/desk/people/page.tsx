import "#components/people/people.css";
import type { Metadata } from "next";
import { ConfirmGate } from "#components/account/confirm-gate.tsx";
import { InviteForm } from "#components/people/invite-form.client.tsx";
import { PeopleTable } from "#components/people/people-table.tsx";
import { RoleGuide } from "#components/people/role-guide.tsx";
import { OneButtonForm } from "#components/ui/one-button-form.client.tsx";
import { requireSecondFactorAction } from "#features/people/actions.ts";
import { loadPeople } from "#features/people/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("people.title") };

export default async function DeskPeoplePage({ searchParams }: PageProps<"/desk/people">) {
  const found = await loadPeople(await searchParams);
  const { people, sections, timeZone, mayManage, isVerified, isFactorRequired } = found;
  return (
    <>
      <div className="desk-title">
        <h1>{message("people.title")}</h1>
      </div>
      <p className="lead-in">{message("people.lead")}</p>
      <PeopleTable people={people.items} next={people.next} timeZone={timeZone} />
      {mayManage && (
        <section className="desk-part" aria-labelledby="invite">
          <h2 id="invite">{message("people.inviteTitle")}</h2>
          <RoleGuide />
          <ConfirmGate isVerified={isVerified} text={message("people.confirmText")}>
            <InviteForm sections={sections} />
            <h2 className="desk-part">{message("people.factorTitle")}</h2>
            <p className="lead-in">
              {message(isFactorRequired ? "people.factorIsRequired" : "people.factorText")}
            </p>
            <OneButtonForm
              action={requireSecondFactorAction}
              fields={{ required: isFactorRequired ? "" : "on" }}
              label={message(isFactorRequired ? "people.factorFreeButton" : "people.factorButton")}
              className="quiet-button"
            />
          </ConfirmGate>
        </section>
      )}
    </>
  );
}
