import "./outreach.css";
import { DisableWebhookForm } from "#components/outreach/disable-webhook-form.client.tsx";
import { Day } from "#components/ui/moment.tsx";
import type { WebhookRow } from "#features/outreach/queries.ts";
import { message } from "#lib/messages/message.ts";

interface WebhookTableProps {
  webhooks: WebhookRow[];
  timeZone: string;
}

/** Addresses that are called, a row each. */
export function WebhookTable({ webhooks, timeZone }: WebhookTableProps) {
  if (webhooks.length === 0) return <p className="lead-in">{message("outreach.noWebhooks")}</p>;
  return (
    <table className="stories">
      <caption className="visually-hidden">{message("outreach.webhooks")}</caption>
      <thead>
        <tr>
          <th scope="col">{message("outreach.url")}</th>
          <th scope="col">{message("outreach.events")}</th>
          <th scope="col">{message("outreach.since")}</th>
          <th scope="col">
            <span className="visually-hidden">{message("outreach.disable")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {webhooks.map(({ id, url, events, createdAt }) => (
          <tr key={id}>
            <th scope="row" className="address">
              {url}
            </th>
            <td>{events.map((event) => message(`outreach.event.${event}`)).join(", ")}</td>
            <td>
              <Day at={createdAt} timeZone={timeZone} language="en" />
            </td>
            <td>
              <DisableWebhookForm webhookId={id} url={url} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
