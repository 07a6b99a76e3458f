import Link from "next/link";
import { PersonState } from "#components/people/person-state.tsx";
import { ListTable } from "#components/ui/list-table.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { HeldRole, PersonRow } from "#features/people/queries.ts";
import { peopleUrl, personUrl } from "#features/people/urls.ts";
import { message } from "#lib/messages/message.ts";

interface PeopleTableProps {
  people: PersonRow[];
  next?: string | undefined;
  timeZone: string;
}

/** Everybody with an account, a row each. */
export function PeopleTable({ people, next, timeZone }: PeopleTableProps) {
  return (
    <>
      <ListTable
        caption={message("people.title")}
        columns={[
          message("people.name"),
          message("auth.email"),
          message("people.roles"),
          message("people.state"),
          message("people.lastSeen"),
        ]}
        rows={people.map((person) => ({
          id: person.id,
          head: <Link href={personUrl(person.id)}>{person.name}</Link>,
          cells: [
            <span key="email" className="breakable">
              {person.email}
            </span>,
            person.roles.map(roleText).join(", ") || message("people.noRole"),
            <PersonState key="state" person={person} timeZone={timeZone} />,
            person.lastSeenAt && (
              <Moment key="seen" at={person.lastSeenAt} timeZone={timeZone} language="en" />
            ),
          ],
        }))}
      />
      {next && (
        <p className="pager">
          <Link href={peopleUrl(next)}>{message("people.more")}</Link>
        </p>
      )}
    </>
  );
}

/** A role in words, with the section that bounds it. */
export function roleText({ role, section }: HeldRole): string {
  return section
    ? message("people.roleIn", { role: message(`role.${role}`), section })
    : message(`role.${role}`);
}
