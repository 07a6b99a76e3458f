import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { deliveryChannels, deliveryStatuses, type WebhookEvent } from "#db/enums.ts";
import { staff } from "#db/schema/staff.ts";

/** Addresses elsewhere that are told, signed, of what happens to stories. */
export const webhooks = pgTable(
  "webhooks",
  {
    id: identity(),
    url: text().notNull(),
    /** Key of the signature (HMAC-SHA-256), sealed with AUTH_SECRET; shown once at the desk. */
    secret: text().notNull(),
    events: jsonb().$type<WebhookEvent[]>().notNull(),
    createdAt: madeAt(),
    createdBy: reference().references(() => staff.id, { onDelete: "set null" }),
    disabledAt: instant(),
  },
  (t) => [
    uniqueIndex("webhooks_enabled_url").on(t.url).where(sql`${t.disabledAt} is null`),
    check("webhooks_url_shape", sql`${t.url} ~ '^https?://'`),
  ],
);

/** Everything that was told elsewhere, or waits to be: a hub, a search engine, a webhook. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: identity(),
    /** Names what is told to whom, so that a job that runs twice tells once. Receivers see it, too. */
    key: text().notNull(),
    channel: text({ enum: deliveryChannels }).notNull(),
    webhookId: reference().references(() => webhooks.id, { onDelete: "cascade" }),
    target: text().notNull(),
    event: text().notNull(),
    payload: jsonb().$type<unknown>().notNull(),
    status: text({ enum: deliveryStatuses }).notNull().default("waiting"),
    attempts: integer().notNull().default(0),
    /** Of the last answer; null where there was none. */
    responseStatus: integer(),
    error: text().notNull().default(""),
    createdAt: madeAt(),
    lastAttemptAt: instant(),
    /** Not before this; while a worker is at it, when another may take it over. Null when it is over. */
    nextAttemptAt: instant(),
    deliveredAt: instant(),
  },
  (t) => [
    uniqueIndex("deliveries_key").on(t.key),
    index("deliveries_latest").on(t.createdAt, t.id),
    index("deliveries_waiting").on(t.nextAttemptAt).where(sql`${t.status} = 'waiting'`),
  ],
);
