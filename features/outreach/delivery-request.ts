import type { deliveries } from "#db/schema/deliveries.ts";
import type { DeliveryPayload } from "#features/outreach/planned-deliveries.ts";
import { indexNowKeyUrl } from "#features/outreach/urls.ts";
import { webhookSignature } from "#features/outreach/webhook-signature.ts";
import { siteAddress } from "#lib/site-address.ts";

export type Delivery = typeof deliveries.$inferSelect;

/** What goes over the line: one POST. */
export interface DeliveryRequest {
  headers: Record<string, string>;
  body: string;
}

/** What a request needs besides what is stored of it. */
export interface Credentials {
  indexNowKey: string;
  /** Of the webhook that is called. */
  secret: string;
  now: Date;
}

/** The request of one try: told anew to hubs and search engines, signed anew for a webhook. */
export function deliveryRequest(delivery: Delivery, credentials: Credentials): DeliveryRequest {
  const payload = delivery.payload as DeliveryPayload;
  if ("body" in payload) return webhookRequest(delivery, payload.body, credentials);
  if (delivery.channel === "indexnow") return indexNowRequest(payload.urls, credentials);
  return hubRequest(payload.urls);
}

/** W3C WebSub, section 7, in the form of PubSubHubbub 0.3, section 7.1, which lets `hub.url` occur again. */
function hubRequest(urls: string[]): DeliveryRequest {
  const fields = [["hub.mode", "publish"], ...urls.map((url) => ["hub.url", url])];
  return requestOf("application/x-www-form-urlencoded", new URLSearchParams(fields).toString());
}

/** The protocol of indexnow.org for several addresses. */
function indexNowRequest(urlList: string[], { indexNowKey: key }: Credentials): DeliveryRequest {
  const site = siteAddress();
  const keyLocation = new URL(indexNowKeyUrl(key), site).href;
  const body = JSON.stringify({ host: site.host, key, keyLocation, urlList });
  return requestOf("application/json; charset=utf-8", body);
}

function webhookRequest(
  { key, event }: Delivery,
  told: Record<string, unknown>,
  { secret, now }: Credentials,
): DeliveryRequest {
  const body = JSON.stringify(told);
  const signature = webhookSignature(secret, { body, sentAt: now });
  return requestOf("application/json; charset=utf-8", body, {
    "Standfirst-Event": event,
    "Standfirst-Delivery": key,
    "Standfirst-Signature": signature,
  });
}

function requestOf(type: string, body: string, more: Record<string, string> = {}): DeliveryRequest {
  const agent = `Standfirst (+${siteAddress().origin})`;
  return { headers: { "Content-Type": type, "User-Agent": agent, ...more }, body };
}
