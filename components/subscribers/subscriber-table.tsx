import Link from "next/link";
import { ListTable } from "#components/ui/list-table.tsx";
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
      <ListTable
        caption={message("subscribers.title")}
        columns={[
          message("subscribers.email"),
          message("subscribers.lists"),
          message("subscribers.joined"),
          message("subscribers.consents"),
        ]}
        rows={items.map((person) => ({
          id: person.id,
          head: person.email,
          cells: [
            person.subscriptions
              .map(({ name, status }) => `${name}: ${message(`subscribers.status.${status}`)}`)
              .join(", "),
            <Moment key="joined" at={person.createdAt} timeZone={timeZone} language="en" />,
            <Consents key="consents" consents={person.consents} timeZone={timeZone} />,
          ],
        }))}
      />
      {next && (
        <p className="pager">
          <Link href={deskSubscribersUrl(next)}>{message("subscribers.older")}</Link>
        </p>
      )}
    </>
  );
}

interface ConsentsProps extends Pick<SubscriberRow, "consents"> {
  timeZone: string;
}

function Consents({ consents, timeZone }: ConsentsProps) {
  return (
    <details>
      <summary>{message("subscribers.consentCount", { count: consents.length })}</summary>
      <ul>
        {consents.map(({ event, at, form, wording }) => (
          <li key={`${at} ${event} ${wording}`}>
            {message(`subscribers.event.${event}`)},{" "}
            <Moment at={new Date(at)} timeZone={timeZone} language="en" />, {form}: {wording}
          </li>
        ))}
      </ul>
    </details>
  );
}
