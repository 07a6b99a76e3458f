import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference } from "#db/columns.ts";
import { consentEvents, frequencies, messageStatuses, subscriptionStatuses } from "#db/enums.ts";

/** What subscribers can ask for. */
export const newsletters = pgTable(
  "newsletters",
  {
    id: identity(),
    slug: text().notNull(),
    name: text().notNull(),
    promise: text().notNull().default(""),
    frequency: text({ enum: frequencies }).notNull().default("weekly"),
    position: integer().notNull().default(0),
    createdAt: madeAt(),
  },
  (t) => [uniqueIndex("newsletters_slug").on(t.slug)],
);

/** What was sent, kept as a page. */
export const newsletterIssues = pgTable(
  "newsletter_issues",
  {
    id: identity(),
    newsletterId: reference()
      .notNull()
      .references(() => newsletters.id, { onDelete: "cascade" }),
    slug: text().notNull(),
    subject: text().notNull(),
    introduction: text().notNull().default(""),
    articleIds: integer().array().notNull().default([]),
    sentAt: instant(),
    createdAt: madeAt(),
  },
  (t) => [uniqueIndex("newsletter_issues_slug").on(t.newsletterId, t.slug)],
);

/** People who gave an address. */
export const subscribers = pgTable(
  "subscribers",
  {
    id: identity(),
    email: text().notNull(),
    language: text().notNull().default("en"),
    createdAt: madeAt(),
    confirmedAt: instant(),
  },
  (t) => [
    uniqueIndex("subscribers_email").on(sql`lower(${t.email})`),
    check("subscribers_email_shape", sql`${t.email} like '%_@_%'`),
  ],
);

/** Who gets which newsletter. */
export const subscriptions = pgTable(
  "subscriptions",
  {
    subscriberId: reference()
      .notNull()
      .references(() => subscribers.id, { onDelete: "cascade" }),
    newsletterId: reference()
      .notNull()
      .references(() => newsletters.id, { onDelete: "cascade" }),
    status: text({ enum: subscriptionStatuses }).notNull().default("pending"),
    changedAt: madeAt(),
  },
  (t) => [primaryKey({ columns: [t.subscriberId, t.newsletterId] })],
);

/** Who agreed to which words on which form, and when. Only ever added to: a trigger refuses the rest. */
export const consents = pgTable(
  "consents",
  {
    id: identity(),
    subscriberId: reference()
      .notNull()
      .references(() => subscribers.id, { onDelete: "restrict" }),
    newsletterId: reference().references(() => newsletters.id, { onDelete: "restrict" }),
    event: text({ enum: consentEvents }).notNull(),
    wording: text().notNull(),
    form: text().notNull(),
    at: madeAt(),
  },
  (t) => [index("consents_subscriber").on(t.subscriberId)],
);

/** Every mail that left or waits: kept and shown at the desk when no SMTP server is set. */
export const messages = pgTable(
  "messages",
  {
    id: identity(),
    purpose: text().notNull(),
    recipient: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    status: text({ enum: messageStatuses }).notNull().default("queued"),
    attempts: integer().notNull().default(0),
    error: text().notNull().default(""),
    /** When a worker took it; another may take it over when this is old. */
    leasedAt: instant(),
    messageId: text().notNull().unique("messages_message_id_once"),
    createdAt: madeAt(),
    sentAt: instant(),
  },
  (t) => [
    index("messages_recipient").on(t.recipient, t.createdAt),
    index("messages_waiting")
      .on(t.createdAt)
      .where(sql`${t.status} in ('queued', 'sending', 'deferred')`),
  ],
);
