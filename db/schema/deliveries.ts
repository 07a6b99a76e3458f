import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { deliveryChannels, deliveryStatuses, type WebhookEvent } from "#db/enums.ts";
import { staff } from "#db/schema/staff.ts";

/** Addresses elsewhere that are told, signed, of what happens to stories. */
export const webhooks = pgTable(
  "webhooks",
  {
    id: identity(),
    url: text().notNull(),
    /** Key of the signature (HMAC-SHA-256), shown once at the desk. */
    secret: text().notNull(),
    events: jsonb().$type<WebhookEvent[]>().notNull(),
    createdAt: madeAt(),
    createdBy: reference().references(() => staff.id, { onDelete: "set null" }),
    disabledAt: instant(),
  },
  (t) => [check("webhooks_url_shape", sql`${t.url} ~ '^https?://'`)],
);

/** Everything that was told elsewhere, or waits to be: a hub, a search engine, a webhook. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: identity(),
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
    deliveredAt: instant(),
  },
  (t) => [index("deliveries_latest").on(t.createdAt.desc(), t.id.desc())],
);
