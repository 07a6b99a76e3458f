import { and, desc, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { newsletterIssues, newsletters } from "#db/schema/newsletters.ts";
import { type ArticleCard, selectCards } from "#features/articles/card-view.ts";
import type { Cursor } from "#lib/keyset.ts";

const OTHERS_SHOWN = 12;

const columns = {
  id: newsletters.id,
  slug: newsletters.slug,
  name: newsletters.name,
  promise: newsletters.promise,
  frequency: newsletters.frequency,
};

export interface IssueLink {
  slug: string;
  subject: string;
  /** ISO 8601. */
  sentAt: string;
}

/** Every newsletter that people can ask for, with its latest issues. */
export async function listNewsletters() {
  return db()
    .select({
      ...columns,
      latest: sql<IssueLink[]>`coalesce((select jsonb_agg(jsonb_build_object(
        'slug', issue.slug, 'subject', issue.subject, 'sentAt', issue.sent_at) order by issue.sent_at desc)
        from (select * from newsletter_issues
          where newsletter_id = newsletters.id and sent_at is not null
          order by sent_at desc limit 3) issue), '[]'::jsonb)`,
    })
    .from(newsletters)
    .orderBy(newsletters.position, newsletters.id);
}

export type NewsletterSummary = Awaited<ReturnType<typeof listNewsletters>>[number];

/** The newsletter of the sign-up box: the first in the newsroom's order. */
export async function findFirstNewsletter() {
  const [first] = await db()
    .select(columns)
    .from(newsletters)
    .orderBy(newsletters.position, newsletters.id)
    .limit(1);
  return first ?? null;
}

export type NewsletterBoxView = NonNullable<Awaited<ReturnType<typeof findFirstNewsletter>>>;

export async function findNewsletter(slug: string) {
  const [newsletter] = await db()
    .select(columns)
    .from(newsletters)
    .where(eq(newsletters.slug, slug));
  return newsletter;
}

/** The newsletters beside one, in the newsroom's order. */
export async function listOtherNewsletters(newsletterId: number) {
  return db()
    .select(columns)
    .from(newsletters)
    .where(ne(newsletters.id, newsletterId))
    .orderBy(newsletters.position, newsletters.id)
    .limit(OTHERS_SHOWN);
}

/** Issues that were sent, the newest first. */
export async function listIssues(
  newsletterId: number,
  { limit, after }: { limit: number; after?: Cursor | undefined },
) {
  const older =
    after &&
    sql`(${newsletterIssues.sentAt}, ${newsletterIssues.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::bigint)`;
  return db()
    .select({
      id: newsletterIssues.id,
      slug: newsletterIssues.slug,
      subject: newsletterIssues.subject,
      introduction: newsletterIssues.introduction,
      articleIds: newsletterIssues.articleIds,
      sentAt: sentAt(),
    })
    .from(newsletterIssues)
    .where(
      and(
        eq(newsletterIssues.newsletterId, newsletterId),
        isNotNull(newsletterIssues.sentAt),
        older,
      ),
    )
    .orderBy(desc(newsletterIssues.sentAt), desc(newsletterIssues.id))
    .limit(limit);
}

export type SentIssue = Awaited<ReturnType<typeof listIssues>>[number];

/** An issue that was sent, without its stories. */
export async function findIssue(newsletterSlug: string, issueSlug: string) {
  const [issue] = await db()
    .select({
      subject: newsletterIssues.subject,
      introduction: newsletterIssues.introduction,
      sentAt: sentAt(),
      articleIds: newsletterIssues.articleIds,
      before: besideIssue("before"),
      after: besideIssue("after"),
      newsletter: columns,
    })
    .from(newsletterIssues)
    .innerJoin(newsletters, eq(newsletters.id, newsletterIssues.newsletterId))
    .where(
      and(
        eq(newsletters.slug, newsletterSlug),
        eq(newsletterIssues.slug, issueSlug),
        isNotNull(newsletterIssues.sentAt),
      ),
    );
  return issue;
}

/** The stories of an issue that the public can still read, in the order of the issue. */
export async function listIssueStories(articleIds: number[]): Promise<ArticleCard[]> {
  if (articleIds.length === 0) return [];
  const cards = await selectCards(inArray(articles.id, articleIds));
  const place = new Map(articleIds.map((id, index) => [id, index]));
  return cards.sort((one, other) => place.get(one.id)! - place.get(other.id)!);
}

/** The issue of the same newsletter that was sent right before or after the one in scope. */
function besideIssue(side: "before" | "after") {
  const [comparison, order] = side === "before" ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  return sql<IssueLink | null>`(select jsonb_build_object('slug', beside.slug, 'subject', beside.subject,
      'sentAt', beside.sent_at)
    from newsletter_issues beside
    where beside.newsletter_id = newsletter_issues.newsletter_id and beside.sent_at is not null
      and (beside.sent_at, beside.id) ${comparison} (newsletter_issues.sent_at, newsletter_issues.id)
    order by beside.sent_at ${order}, beside.id ${order} limit 1)`;
}

function sentAt() {
  return sql<Date>`${newsletterIssues.sentAt}`.mapWith(newsletterIssues.sentAt);
}
