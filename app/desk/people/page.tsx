import "#components/people/people.css";
import type { Metadata } from "next";
import { InviteForm } from "#components/people/invite-form.client.tsx";
import { PeopleTable } from "#components/people/people-table.tsx";
import { RoleGuide } from "#components/people/role-guide.tsx";
import { loadPeople } from "#features/people/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("people.title") };

export default async function DeskPeoplePage({ searchParams }: PageProps<"/desk/people">) {
  const { people, sections, timeZone, mayManage } = await loadPeople(await searchParams);
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
          <InviteForm sections={sections} />
        </section>
      )}
    </>
  );
}
