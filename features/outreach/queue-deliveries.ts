import { sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { deliveries } from "#db/schema/deliveries.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { findStoryNews } from "#features/outreach/find-story-news.ts";
import {
  type Listeners,
  type PlannedDelivery,
  plannedDeliveries,
} from "#features/outreach/planned-deliveries.ts";
import { canDeliver } from "#features/outreach/policy.ts";
import { listWebhooks } from "#features/outreach/queries.ts";
import { getSettings } from "#features/settings/queries.ts";

/**
 * Writes down whom to tell of what last happened to a story, with a job for each. Called twice for one happening it
 * writes once. What the public must not find, such as an embargoed or unlisted story, is told to nobody.
 */
export async function queueDeliveries(
  actor: Actor,
  { articleId }: { articleId: number },
): Promise<{ queued: number }> {
  authorize(canDeliver(actor));
  const listeners = await findListeners();
  if (isNobody(listeners)) return { queued: 0 };
  const news = await findStoryNews(articleId);
  if (!news) return { queued: 0 };
  const planned = plannedDeliveries(news, listeners);
  return transaction(async (tx) => ({ queued: await write(tx, planned) }));
}

async function findListeners(): Promise<Listeners> {
  const [settings, webhooks] = await Promise.all([getSettings(), listWebhooks()]);
  const { websubHubs, indexNowUrl, indexNowKey } = settings;
  return { hubs: websubHubs, indexNowUrl: indexNowKey ? indexNowUrl : "", webhooks };
}

function isNobody({ hubs, indexNowUrl, webhooks }: Listeners): boolean {
  return hubs.length === 0 && indexNowUrl === "" && webhooks.length === 0;
}

async function write(tx: Transaction, planned: PlannedDelivery[]): Promise<number> {
  if (planned.length === 0) return 0;
  const written = await tx
    .insert(deliveries)
    .values(planned.map((one) => ({ ...one, nextAttemptAt: sql`now()` })))
    .onConflictDoNothing({ target: deliveries.key })
    .returning({ id: deliveries.id });
  for (const { id } of written) await enqueue(tx, "delivery.send", { deliveryId: id });
  return written.length;
}
