import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { webhooks } from "#db/schema/deliveries.ts";
import { type Delivery, deliveryRequest } from "#features/outreach/delivery-request.ts";
import { TIMEOUT_MS } from "#features/outreach/rules.ts";
import { openWebhookSecret } from "#features/outreach/webhook-secret.ts";
import { getSettings } from "#features/settings/queries.ts";
import { cleanLine } from "#lib/clean-text.ts";
import { OutboundFailure } from "#lib/outbound/outbound-failure.ts";
import { type OutboundAnswer, sendOutbound } from "#lib/outbound/send-outbound.ts";

/** What came of one try. */
export interface Sent {
  /** Undefined where nothing came back. */
  status?: number;
  retryAfter?: string | undefined;
  /** Trying again cannot help. */
  isFinal?: boolean;
  /** In words for the desk; empty for a good answer. */
  error: string;
}

const LONGEST_ERROR = 300;

/** Asks the other side once. Never throws for what it does. */
export async function trySending(delivery: Delivery): Promise<Sent> {
  try {
    const credentials = await findCredentials(delivery);
    const answer = await sendOutbound({
      url: delivery.target,
      ...deliveryRequest(delivery, { ...credentials, now: new Date() }),
      timeoutMs: TIMEOUT_MS,
      mayBeLocal: process.env.OUTREACH_LOCAL === "1",
    });
    return sentOf(answer);
  } catch (error) {
    if (!(error instanceof OutboundFailure)) throw error;
    return { isFinal: error.isFinal, error: error.message };
  }
}

async function findCredentials({ channel, webhookId }: Delivery) {
  const { indexNowKey } = await getSettings();
  if (channel === "indexnow" && indexNowKey === "") {
    throw new OutboundFailure("Search engines are no longer told.", { isFinal: true });
  }
  const secret = webhookId === null ? "" : await findSecret(webhookId);
  return { indexNowKey, secret };
}

async function findSecret(webhookId: number): Promise<string> {
  const [webhook] = await db()
    .select({ secret: webhooks.secret, disabledAt: webhooks.disabledAt })
    .from(webhooks)
    .where(eq(webhooks.id, webhookId));
  if (!webhook || webhook.disabledAt) {
    throw new OutboundFailure("The webhook is disabled.", { isFinal: true });
  }
  const secret = openWebhookSecret(webhook.secret);
  if (secret !== undefined) return secret;
  const message =
    "The secret cannot be read: AUTH_SECRET is another one now. Add the webhook anew.";
  throw new OutboundFailure(message, { isFinal: true });
}

function sentOf({ status, headers, text }: OutboundAnswer): Sent {
  const retryAfter = headers["retry-after"];
  if (status >= 200 && status < 300) return { status, error: "" };
  const words = cleanLine(headers.location ? `redirects to ${headers.location}` : text);
  const error = `HTTP ${status}${words ? `: ${words}` : ""}`.slice(0, LONGEST_ERROR);
  return { status, retryAfter, error };
}
