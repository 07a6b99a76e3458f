import Link from "next/link";
import { PersonState } from "#components/people/person-state.tsx";
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
      <table className="stories">
        <caption className="visually-hidden">{message("people.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{message("people.name")}</th>
            <th scope="col">{message("auth.email")}</th>
            <th scope="col">{message("people.roles")}</th>
            <th scope="col">{message("people.state")}</th>
            <th scope="col">{message("people.lastSeen")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <Link href={personUrl(person.id)}>{person.name}</Link>
              </th>
              <td className="breakable">{person.email}</td>
              <td>{person.roles.map(roleText).join(", ") || message("people.noRole")}</td>
              <td>
                <PersonState person={person} timeZone={timeZone} />
              </td>
              <td>
                {person.lastSeenAt && (
                  <Moment at={person.lastSeenAt} timeZone={timeZone} language="en" />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
