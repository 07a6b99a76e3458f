import "./outreach.css";
import { DisableWebhookForm } from "#components/outreach/disable-webhook-form.client.tsx";
import { ListTable } from "#components/ui/list-table.tsx";
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
    <ListTable
      caption={message("outreach.webhooks")}
      columns={[message("outreach.url"), message("outreach.events"), message("outreach.since")]}
      acts={message("outreach.disable")}
      rows={webhooks.map(({ id, url, events, createdAt }) => ({
        id,
        head: <span className="address">{url}</span>,
        cells: [
          events.map((event) => message(`outreach.event.${event}`)).join(", "),
          <Day key="since" at={createdAt} timeZone={timeZone} language="en" />,
          <DisableWebhookForm key="disable" webhookId={id} url={url} />,
        ],
      }))}
    />
  );
}
