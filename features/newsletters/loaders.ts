import { notFound } from "next/navigation";
import { cache } from "react";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { articleTag } from "#features/articles/tags.ts";
import {
  findFirstNewsletter,
  findIssue,
  findNewsletter,
  listIssueStories,
  listIssues,
  listNewsletters,
  listOtherNewsletters,
  type NewsletterBoxView,
  type SentIssue,
} from "#features/newsletters/queries.ts";
import { newslettersTag } from "#features/newsletters/tags.ts";
import { keep } from "#lib/keep.ts";
import { type KeysetPage, keysetPage, parseCursor } from "#lib/keyset.ts";
import { dependsOn } from "#lib/render.ts";

const ISSUES_PER_PAGE = 30;

/** The newsletter that the sign-up box offers, null where there is none. */
export function loadNewsletterBox() {
  dependsOn(newslettersTag());
  return keep("newsletter-box", [newslettersTag()], findFirstNewsletter);
}

export function loadNewsletters() {
  dependsOn(newslettersTag());
  return listNewsletters();
}

/** A newsletter with what it sent, and on the first page the stories of its latest issue. */
export interface NewsletterArchive {
  newsletter: NewsletterBoxView;
  issues: KeysetPage<SentIssue>;
  stories: ArticleCard[];
  others: NewsletterBoxView[];
}

/** A newsletter with a page of the issues that were sent; 404 where there is none of that name, and past the end. */
export async function loadNewsletterArchive(
  slug: string,
  after: string | string[] | undefined,
): Promise<NewsletterArchive> {
  const newsletter = await loadNewsletter(slug);
  const last = parseCursor(after);
  if (after !== undefined && !last) notFound();
  const [rows, others] = await Promise.all([
    listIssues(newsletter.id, { limit: ISSUES_PER_PAGE + 1, after: last }),
    listOtherNewsletters(newsletter.id),
  ]);
  if (rows.length === 0 && last) notFound();
  const page = keysetPage(rows, ISSUES_PER_PAGE, ({ sentAt, id }) => ({ at: sentAt, id }));
  const latest = last ? undefined : rows[0];
  dependsOn(...(latest?.articleIds ?? []).map(articleTag));
  const stories = await listIssueStories(latest?.articleIds ?? []);
  return { newsletter, issues: last ? { ...page, newer: "" } : page, stories, others };
}

/** A newsletter; 404 where there is none of that name. */
export const loadNewsletter = cache(async (slug: string) => {
  dependsOn(newslettersTag());
  const newsletter = await findNewsletter(slug);
  if (!newsletter) notFound();
  return newsletter;
});

/** An issue as a page; 404 for one that was not sent. */
export const loadIssue = cache(async (newsletterSlug: string, issueSlug: string) => {
  dependsOn(newslettersTag());
  const issue = await findIssue(newsletterSlug, issueSlug);
  if (!issue) notFound();
  dependsOn(...issue.articleIds.map(articleTag));
  return { issue, stories: await listIssueStories(issue.articleIds) };
});
