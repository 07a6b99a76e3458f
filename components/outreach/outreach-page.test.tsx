import { describe, expect, test } from "vitest";
import { DeliveryTable } from "#components/outreach/delivery-table.tsx";
import { OutreachSettingsForm } from "#components/outreach/outreach-settings-form.client.tsx";
import { WebhookForm } from "#components/outreach/webhook-form.client.tsx";
import { WebhookTable } from "#components/outreach/webhook-table.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { renderInApp } from "#components/test/render-in-app.tsx";
import type { DeliveryRow } from "#features/outreach/queries.ts";

const delivery: DeliveryRow = {
  ...{ id: 4, channel: "websub", target: "https://hub.example/", event: "article.published" },
  ...{ subject: "https://ledger.example/peace/%C3%A9t%C3%A9", status: "delivered", attempts: 1 },
  ...{ responseStatus: 204, error: "", nextAttemptAt: null },
  createdAt: new Date("2026-10-20T13:40:00Z"),
};

describe("D8: the log at the desk", () => {
  test("says what was told, to whom, and that it arrived", () => {
    const html = table([delivery]);
    expect(html).toContain(
      'Published: <a href="https://ledger.example/peace/%C3%A9t%C3%A9">/peace/été</a>',
    );
    expect(html).toContain("https://hub.example/");
    expect(html).toContain('data-status="delivered">Told<');
    expect(html).not.toContain("<form");
  });

  test("says why one failed and after how many tries, and offers one more", () => {
    const html = table([
      { ...delivery, status: "failed", attempts: 8, error: "HTTP 500: <b>no</b>" },
    ]);
    expect(html).toContain('data-status="failed">Failed</span>, Tries: 8');
    expect(html).toContain("HTTP 500: &lt;b&gt;no&lt;/b&gt;");
    expect(html).toContain('name="deliveryId" value="4"');
    expect(html).toContain("Try again to tell https://hub.example/ of /peace/été");
    expect(formFaults(html)).toEqual([]);
  });

  test("says when one that waits is tried next, once it was tried", () => {
    const waiting: DeliveryRow = {
      ...delivery,
      ...{ status: "waiting", attempts: 2, error: "No answer within 10 s." },
      nextAttemptAt: new Date("2026-10-20T13:45:00Z"),
    };
    expect(table([waiting])).toContain('next <time dateTime="2026-10-20T13:45:00+00:00">');
    expect(table([waiting])).not.toContain("<form");
    expect(table([{ ...waiting, attempts: 0 }])).not.toContain("next <time");
  });

  test("an address that is none breaks nothing", () => {
    for (const subject of ["", "nonsense", "https://ledger.example/%E0%A4%A"]) {
      expect(table([{ ...delivery, subject }])).toContain("Published:");
    }
  });

  test("older entries are one link away, where there are more", () => {
    expect(table([delivery], 4)).toContain('href="/desk/outreach?before=4"');
    expect(table([delivery])).not.toContain("pager");
    expect(table([])).toBe('<p class="lead-in">Nothing was told yet.</p>');
  });

  function table(items: DeliveryRow[], next?: number): string {
    return renderInApp(<DeliveryTable items={items} next={next} timeZone="UTC" />);
  }
});

describe("D8: webhooks at the desk", () => {
  const webhook = {
    ...{ id: 7, url: "https://hooks.example/<x>", events: ["article.changed" as const] },
    createdAt: new Date("2026-10-20T13:40:00Z"),
  };

  test("each says what it is called for, and can be disabled by a named button", () => {
    const html = renderInApp(<WebhookTable webhooks={[webhook]} timeZone="UTC" />);
    expect(html).toContain("https://hooks.example/&lt;x&gt;");
    expect(html).toContain(">Changed</td>");
    expect(html).toContain('name="webhookId" value="7"');
    expect(html).toContain("Disable: https://hooks.example/&lt;x&gt;");
    expect(renderInApp(<WebhookTable webhooks={[]} timeZone="UTC" />)).toContain("No webhook yet.");
  });

  test("a new one is called for everything unless somebody chooses", () => {
    const html = renderInApp(<WebhookForm />);
    expect(html.match(/checked=""/g)).toHaveLength(3);
    expect(formFaults(html)).toEqual([]);
  });
});

test("D8: the settings show what stands, with the file of the key", () => {
  const hubs = ["https://a.example/", "https://b.example/"];
  const html = renderInApp(
    <OutreachSettingsForm hubs={hubs} indexNowUrl="https://e.example/" indexNowKey="0a1b" />,
  );
  expect(html).toContain("https://a.example/\nhttps://b.example/</textarea>");
  expect(html).toContain('value="https://e.example/"');
  expect(html).toContain('href="/0a1b.txt"');
  expect(formFaults(html)).toEqual([]);
  const empty = <OutreachSettingsForm hubs={[]} indexNowUrl="" indexNowKey="" />;
  expect(renderInApp(empty)).not.toContain(".txt");
});
