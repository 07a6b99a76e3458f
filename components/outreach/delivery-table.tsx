import "./outreach.css";
import Link from "next/link";
import { RetryForm } from "#components/outreach/retry-form.client.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { WebhookEvent } from "#db/enums.ts";
import type { DeliveryRow } from "#features/outreach/queries.ts";
import { deskOutreachUrl } from "#features/outreach/urls.ts";
import { decodedPath } from "#lib/decoded-path.ts";
import { message } from "#lib/messages/message.ts";

interface DeliveryTableProps {
  items: DeliveryRow[];
  next?: number | undefined;
  timeZone: string;
}

/** What was told elsewhere or waits to be, a row each. */
export function DeliveryTable({ items, next, timeZone }: DeliveryTableProps) {
  if (items.length === 0) return <p className="lead-in">{message("outreach.empty")}</p>;
  return (
    <>
      <table className="stories deliveries">
        <caption className="visually-hidden">{message("outreach.log")}</caption>
        <thead>
          <tr>
            <th scope="col">{message("outreach.what")}</th>
            <th scope="col">{message("outreach.where")}</th>
            <th scope="col">{message("outreach.state")}</th>
            <th scope="col">{message("outreach.at")}</th>
            <th scope="col">
              <span className="visually-hidden">{message("outreach.retry")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((delivery) => (
            <DeliveryTableRow key={delivery.id} delivery={delivery} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
      {next && (
        <p className="pager">
          <Link href={deskOutreachUrl(next)}>{message("outreach.older")}</Link>
        </p>
      )}
    </>
  );
}

interface RowProps {
  delivery: DeliveryRow;
  timeZone: string;
}

function DeliveryTableRow({ delivery, timeZone }: RowProps) {
  const { id, channel, target, event, subject, status } = delivery;
  return (
    <tr>
      <th scope="row">
        {message(`outreach.event.${event as WebhookEvent}`)}:{" "}
        <a href={subject}>{pathOf(subject)}</a>
      </th>
      <td>
        {message(`outreach.channel.${channel}`)}: <span className="address">{target}</span>
      </td>
      <td>
        <DeliveryState delivery={delivery} timeZone={timeZone} />
      </td>
      <td>
        <Moment at={delivery.createdAt} timeZone={timeZone} language="en" />
      </td>
      <td>
        {status === "failed" && (
          <RetryForm deliveryId={id} target={target} subject={pathOf(subject)} />
        )}
      </td>
    </tr>
  );
}

/** Where a delivery stands, with what the last try came to and when the next one is. */
function DeliveryState({ delivery, timeZone }: RowProps) {
  const { status, attempts, error, nextAttemptAt } = delivery;
  return (
    <>
      <span className="delivery-state" data-status={status}>
        {message(`outreach.status.${status}`)}
      </span>
      {attempts > 1 && `, ${message("outreach.tries", { count: attempts })}`}
      {attempts > 0 && status === "waiting" && nextAttemptAt && (
        <>
          , {message("outreach.next")}{" "}
          <Moment at={nextAttemptAt} timeZone={timeZone} language="en" />
        </>
      )}
      {error && <span className="delivery-error">{error}</span>}
    </>
  );
}

function pathOf(address: string): string {
  const url = URL.parse(address);
  return url ? decodedPath(url.pathname) : address;
}
