import type { Metadata } from "next";
import { DeliveryTable } from "#components/outreach/delivery-table.tsx";
import { OutreachSettingsForm } from "#components/outreach/outreach-settings-form.client.tsx";
import { WebhookForm } from "#components/outreach/webhook-form.client.tsx";
import { WebhookTable } from "#components/outreach/webhook-table.tsx";
import { loadOutreach } from "#features/outreach/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("outreach.title") };

export default async function DeskOutreachPage({ searchParams }: PageProps<"/desk/outreach">) {
  const { log, webhooks, settings } = await loadOutreach(await searchParams);
  const { timeZone, websubHubs, indexNowUrl, indexNowKey } = settings;
  return (
    <>
      <div className="desk-title">
        <h1>{message("outreach.title")}</h1>
      </div>
      <p className="lead-in">{message("outreach.lead")}</p>
      <section aria-labelledby="log">
        <h2 id="log" className="visually-hidden">
          {message("outreach.log")}
        </h2>
        <DeliveryTable items={log.items} next={log.next} timeZone={timeZone} />
      </section>
      <section className="outreach-part" aria-labelledby="webhooks">
        <h2 id="webhooks">{message("outreach.webhooks")}</h2>
        <p className="lead-in">{message("outreach.webhooksLead")}</p>
        <WebhookTable webhooks={webhooks} timeZone={timeZone} />
        <WebhookForm />
      </section>
      <section className="outreach-part" aria-labelledby="settings">
        <h2 id="settings">{message("outreach.settings")}</h2>
        <OutreachSettingsForm
          hubs={websubHubs}
          indexNowUrl={indexNowUrl}
          indexNowKey={indexNowKey}
        />
      </section>
    </>
  );
}
