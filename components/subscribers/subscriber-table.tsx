import Link from "next/link";
import { Moment } from "#components/ui/moment.tsx";
import type { SubscriberPage } from "#features/subscribers/loaders.ts";
import type { SubscriberRow } from "#features/subscribers/queries.ts";
import { deskSubscribersUrl } from "#features/subscribers/urls.ts";
import { message } from "#lib/messages/message.ts";

interface SubscriberTableProps {
  page: SubscriberPage;
  timeZone: string;
}

/** People who signed up, with what they get and every consent that they gave or took back. */
export function SubscriberTable({ page: { items, next }, timeZone }: SubscriberTableProps) {
  if (items.length === 0) return <p className="lead-in">{message("subscribers.empty")}</p>;
  return (
    <>
      <table className="stories">
        <caption className="visually-hidden">{message("subscribers.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{message("subscribers.email")}</th>
            <th scope="col">{message("subscribers.lists")}</th>
            <th scope="col">{message("subscribers.joined")}</th>
            <th scope="col">{message("subscribers.consents")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((person) => (
            <SubscriberTableRow key={person.id} person={person} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
      {next && (
        <p className="pager">
          <Link href={deskSubscribersUrl(next)}>{message("subscribers.older")}</Link>
        </p>
      )}
    </>
  );
}

interface RowProps {
  person: SubscriberRow;
  timeZone: string;
}

function SubscriberTableRow({ person, timeZone }: RowProps) {
  return (
    <tr>
      <th scope="row">{person.email}</th>
      <td>
        {person.subscriptions
          .map(({ name, status }) => `${name}: ${message(`subscribers.status.${status}`)}`)
          .join(", ")}
      </td>
      <td>
        <Moment at={person.createdAt} timeZone={timeZone} language="en" />
      </td>
      <td>
        <details>
          <summary>
            {message("subscribers.consentCount", { count: person.consents.length })}
          </summary>
          <ul>
            {person.consents.map(({ event, at, form, wording }) => (
              <li key={`${at} ${event} ${wording}`}>
                {message(`subscribers.event.${event}`)},{" "}
                <Moment at={new Date(at)} timeZone={timeZone} language="en" />, {form}: {wording}
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}
