import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { deliveries, webhooks } from "#db/schema/deliveries.ts";
import { DELIVERIES_PER_PAGE, MOST_WEBHOOKS } from "#features/outreach/rules.ts";

/** What changes a public story, as the audit log names it. */
const PUBLIC_ACTIONS = [
  "article.publish",
  "article.correct",
  "article.retract",
  "article.withhold",
  "article.restore",
  "article.release",
];

/** A story's slug and the newest thing that was done to what the public sees of it. */
export async function findLatestFact(articleId: number) {
  const [fact] = await db()
    .select({
      slug: articles.slug,
      liveRevisionId: articles.liveRevisionId,
      auditId: audit.id,
      at: audit.at,
      action: audit.action,
      before: audit.before,
    })
    .from(articles)
    .innerJoin(audit, eq(audit.subjectId, sql`${articles.id}::text`))
    .where(
      and(
        eq(articles.id, articleId),
        eq(audit.subjectKind, "article"),
        inArray(audit.action, PUBLIC_ACTIONS),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(1);
  return fact;
}

export type LatestFact = NonNullable<Awaited<ReturnType<typeof findLatestFact>>>;

/** What was told elsewhere or waits to be, the newest first. */
export async function listDeliveries(before?: number) {
  const rows = await db()
    .select({
      id: deliveries.id,
      channel: deliveries.channel,
      target: deliveries.target,
      event: deliveries.event,
      subject: sql<string>`coalesce(${deliveries.payload} ->> 'subject', '')`,
      status: deliveries.status,
      attempts: deliveries.attempts,
      responseStatus: deliveries.responseStatus,
      error: deliveries.error,
      createdAt: deliveries.createdAt,
      nextAttemptAt: deliveries.nextAttemptAt,
    })
    .from(deliveries)
    .where(before === undefined ? undefined : lt(deliveries.id, before))
    .orderBy(desc(deliveries.id))
    .limit(DELIVERIES_PER_PAGE + 1);
  const items = rows.slice(0, DELIVERIES_PER_PAGE);
  return { items, next: rows.length > DELIVERIES_PER_PAGE ? items.at(-1)?.id : undefined };
}

export type DeliveryRow = Awaited<ReturnType<typeof listDeliveries>>["items"][number];

/** Webhooks that are called, without their secrets. */
export function listWebhooks() {
  return db()
    .select({
      id: webhooks.id,
      url: webhooks.url,
      events: webhooks.events,
      createdAt: webhooks.createdAt,
    })
    .from(webhooks)
    .where(isNull(webhooks.disabledAt))
    .orderBy(desc(webhooks.id))
    .limit(MOST_WEBHOOKS);
}

export type WebhookRow = Awaited<ReturnType<typeof listWebhooks>>[number];
