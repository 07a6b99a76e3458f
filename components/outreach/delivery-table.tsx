import "./outreach.css";
import Link from "next/link";
import { Fragment } from "react";
import { RetryForm } from "#components/outreach/retry-form.client.tsx";
import { type ListRow, ListTable } from "#components/ui/list-table.tsx";
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
      <ListTable
        caption={message("outreach.log")}
        columns={[
          message("outreach.what"),
          message("outreach.where"),
          message("outreach.state"),
          message("outreach.at"),
        ]}
        acts={message("outreach.retry")}
        rows={items.map((delivery) => deliveryRow(delivery, timeZone))}
      />
      {next && (
        <p className="pager">
          <Link href={deskOutreachUrl(next)}>{message("outreach.older")}</Link>
        </p>
      )}
    </>
  );
}

function deliveryRow(delivery: DeliveryRow, timeZone: string): ListRow {
  const { id, channel, target, event, subject, status, createdAt } = delivery;
  return {
    id,
    head: (
      <>
        {message(`outreach.event.${event as WebhookEvent}`)}:{" "}
        <a href={subject}>{pathOf(subject)}</a>
      </>
    ),
    cells: [
      <Fragment key="where">
        {message(`outreach.channel.${channel}`)}: <span className="address">{target}</span>
      </Fragment>,
      <DeliveryState key="state" delivery={delivery} timeZone={timeZone} />,
      <Moment key="at" at={createdAt} timeZone={timeZone} language="en" />,
      status === "failed" && (
        <RetryForm key="retry" deliveryId={id} target={target} subject={pathOf(subject)} />
      ),
    ],
  };
}

interface DeliveryStateProps {
  delivery: DeliveryRow;
  timeZone: string;
}

/** Where a delivery stands, with what the last try came to and when the next one is. */
function DeliveryState({ delivery, timeZone }: DeliveryStateProps) {
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
