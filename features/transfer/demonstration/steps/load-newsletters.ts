import { newsletterIssues, newsletters } from "#db/schema/newsletters.ts";
import { ago } from "#features/transfer/demonstration/ago.ts";
import { idOf, type Loading } from "#features/transfer/demonstration/loading.ts";
import { rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";

/** Newsletters and their past issues. */
export async function loadNewsletters({ tx, content, now, articles }: Loading): Promise<void> {
  for (const [index, { issues, ...newsletter }] of content.newsletters.entries()) {
    const [added] = await tx
      .insert(newsletters)
      .values({ ...newsletter, position: index + 1 })
      .returning({ id: newsletters.id });
    const newsletterId = added!.id;
    await rememberRows(tx, "newsletter", [{ name: newsletter.slug, id: newsletterId }]);
    if (issues.length === 0) continue;
    const values = issues.map((issue) => ({
      newsletterId,
      slug: issue.slug,
      subject: issue.subject,
      introduction: issue.introduction.trim(),
      articleIds: issue.articles.map((slug) => idOf(articles, slug)),
      sentAt: ago(now, issue.sent),
      createdAt: ago(now, issue.sent),
    }));
    const sent = await tx
      .insert(newsletterIssues)
      .values(values)
      .returning({ id: newsletterIssues.id, name: newsletterIssues.slug });
    await rememberRows(tx, "issue", sent);
  }
}
