import { and, asc, between, desc, eq, isNotNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { dailyCounts } from "#db/schema/counts.ts";
import {
  consents,
  messages,
  newsletterIssues,
  newsletters,
  subscriptions,
} from "#db/schema/newsletters.ts";
import type { DayNumber } from "#features/numbers/rules.ts";

/** Both ends included, `YYYY-MM-DD` in UTC. */
export interface Span {
  from: string;
  to: string;
}

const MOST_ROWS = 25;

const total = sql<number>`sum(${dailyCounts.count})`.mapWith(Number);
const within = ({ from, to }: Span) => between(dailyCounts.day, from, to);
const namedAs = (prefix: string) => sql`starts_with(${dailyCounts.name}, ${prefix})`;

/** How often stories were served on each day. */
export function listReads(span: Span): Promise<DayNumber[]> {
  return db()
    .select({ day: dailyCounts.day, count: total })
    .from(dailyCounts)
    .where(and(within(span), namedAs("article:")))
    .groupBy(dailyCounts.day)
    .orderBy(asc(dailyCounts.day));
}

/** The stories that were served most, with what they are called now; withdrawn ones keep the name they last had. */
export function listMostRead(span: Span) {
  return db()
    .select({ articleId: articles.id, headline: revisions.headline, count: total })
    .from(dailyCounts)
    .innerJoin(articles, eq(dailyCounts.name, sql`'article:' || ${articles.id}`))
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(within(span), namedAs("article:")))
    .groupBy(articles.id, revisions.headline)
    .orderBy(desc(total), asc(articles.id))
    .limit(MOST_ROWS);
}

/** Open counts of one kind, the most first; an empty name is what was too much to tell apart. */
export function listOpenCounts(kind: "referrer" | "search", span: Span) {
  const prefix = `~${kind}:`;
  return db()
    .select({ name: sql<string>`substr(${dailyCounts.name}, ${prefix.length + 1})`, count: total })
    .from(dailyCounts)
    .where(and(within(span), namedAs(prefix)))
    .groupBy(dailyCounts.name)
    .orderBy(desc(total), asc(dailyCounts.name))
    .limit(MOST_ROWS);
}

/** Subscriptions that stand now. */
export async function countActive(): Promise<number> {
  const [row] = await db()
    .select({ count: sql<number>`count(*)::int` })
    .from(subscriptions)
    .where(eq(subscriptions.status, "active"));
  return row!.count;
}

/** Confirmations less departures of each day since `from`, by the consent log. */
export function listSubscriptionChanges(from: string): Promise<DayNumber[]> {
  const day = sql<string>`(${consents.at} at time zone 'UTC')::date::text`;
  const change = sql<number>`sum(case ${consents.event} when 'confirmed' then 1 when 'left' then -1 else 0 end)::int`;
  return db()
    .select({ day, count: change })
    .from(consents)
    .where(sql`${consents.at} >= ${from}::date at time zone 'UTC'`)
    .groupBy(day)
    .orderBy(asc(day));
}

/** Mail of each day by what became of it. */
export function listMailDays({ from, to }: Span) {
  const day = sql<string>`(${messages.createdAt} at time zone 'UTC')::date::text`;
  const count = (states: string[]) =>
    sql<number>`count(*) filter (where ${messages.status} = any(${sql.param(states)}))::int`;
  return db()
    .select({
      day,
      sent: count(["sent"]),
      waiting: count(["queued", "sending", "deferred"]),
      failed: count(["failed"]),
      kept: count(["kept"]),
    })
    .from(messages)
    .where(
      sql`${messages.createdAt} >= ${from}::date at time zone 'UTC'
        and ${messages.createdAt} < (${to}::date + 1) at time zone 'UTC'`,
    )
    .groupBy(day)
    .orderBy(asc(day));
}

/** Issues of newsletters that went out, the newest first. */
export function listSentIssues({ from }: Span) {
  return db()
    .select({
      id: newsletterIssues.id,
      subject: newsletterIssues.subject,
      newsletter: newsletters.name,
      sentAt: sql<Date>`${newsletterIssues.sentAt}`.mapWith(newsletterIssues.sentAt),
    })
    .from(newsletterIssues)
    .innerJoin(newsletters, eq(newsletters.id, newsletterIssues.newsletterId))
    .where(
      and(
        isNotNull(newsletterIssues.sentAt),
        sql`${newsletterIssues.sentAt} >= ${from}::date at time zone 'UTC'`,
      ),
    )
    .orderBy(desc(newsletterIssues.sentAt))
    .limit(MOST_ROWS);
}
