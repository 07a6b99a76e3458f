import { createHash } from "node:crypto";
import type { DeliveryChannel, WebhookEvent } from "#db/enums.ts";
import type { StoryNews } from "#features/outreach/find-story-news.ts";

/** One thing to tell one place. */
export interface PlannedDelivery {
  key: string;
  channel: DeliveryChannel;
  webhookId: number | null;
  target: string;
  event: WebhookEvent;
  payload: DeliveryPayload;
}

/** What is stored of a delivery, and stays the same at every try; `subject` is for the desk's log. */
export type DeliveryPayload = { subject: string } & (
  | { urls: string[] }
  | { body: Record<string, unknown> }
);

/** Who is to be told. */
export interface Listeners {
  hubs: readonly string[];
  /** Where search engines are told, or empty. */
  indexNowUrl: string;
  webhooks: readonly { id: number; url: string; events: readonly WebhookEvent[] }[];
}

/** Everything that must be sent for one happening. The same happening gives the same keys. */
export function plannedDeliveries(news: StoryNews, listeners: Listeners): PlannedDelivery[] {
  const { event, story } = news;
  const subject = story.url;
  const plan = (
    place: Pick<PlannedDelivery, "channel" | "webhookId" | "target">,
    what: { urls: string[] } | { body: Record<string, unknown> },
  ) => ({ key: keyOf(news, place), ...place, event, payload: { subject, ...what } });

  const hubs = listeners.hubs.map((target) =>
    plan({ channel: "websub", webhookId: null, target }, { urls: news.feeds }),
  );
  const engines = [listeners.indexNowUrl]
    .filter((target) => target !== "")
    .map((target) =>
      plan({ channel: "indexnow", webhookId: null, target }, { urls: news.addresses }),
    );
  const hooks = listeners.webhooks
    .filter(({ events }) => events.includes(event))
    .map(({ id, url }) => {
      const place = { channel: "webhook" as const, webhookId: id, target: url };
      const { at } = news;
      const body = { id: keyOf(news, place), event, occurredAt: at.toISOString(), article: story };
      return plan(place, { body });
    });
  return [...hubs, ...engines, ...hooks];
}

/** 128 bits of a hash over what happened and who is told. */
function keyOf(
  { occurrence, event }: StoryNews,
  { channel, webhookId, target }: Pick<PlannedDelivery, "channel" | "webhookId" | "target">,
): string {
  const what = JSON.stringify([occurrence, event, channel, webhookId, target]);
  return createHash("sha256").update(what).digest("hex").slice(0, 32);
}
