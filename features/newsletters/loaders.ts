import { notFound } from "next/navigation";
import { cache } from "react";
import { articleTag } from "#features/articles/tags.ts";
import {
  findFirstNewsletter,
  findIssue,
  findNewsletter,
  listIssueStories,
  listIssues,
  listNewsletters,
} from "#features/newsletters/queries.ts";
import { newslettersTag } from "#features/newsletters/tags.ts";
import { keep } from "#lib/keep.ts";
import { dependsOn } from "#lib/render.ts";

/** The newsletter that the sign-up box offers, null where there is none. */
export function loadNewsletterBox() {
  dependsOn(newslettersTag());
  return keep("newsletter-box", [newslettersTag()], findFirstNewsletter);
}

export function loadNewsletters() {
  dependsOn(newslettersTag());
  return listNewsletters();
}

/** A newsletter with the issues that were sent; 404 where there is none of that name. */
export const loadNewsletter = cache(async (slug: string) => {
  dependsOn(newslettersTag());
  const newsletter = await findNewsletter(slug);
  if (!newsletter) notFound();
  return { newsletter, issues: await listIssues(newsletter.id) };
});

/** An issue as a page; 404 for one that was not sent. */
export const loadIssue = cache(async (newsletterSlug: string, issueSlug: string) => {
  dependsOn(newslettersTag());
  const issue = await findIssue(newsletterSlug, issueSlug);
  if (!issue) notFound();
  dependsOn(...issue.articleIds.map(articleTag));
  return { issue, stories: await listIssueStories(issue.articleIds) };
});
