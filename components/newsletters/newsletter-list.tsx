import "#components/ui/answer-form.css";
import "./newsletter-pages.css";
import "./newsletters.css";
import { IssueList } from "#components/newsletters/issue-list.tsx";
import { NewsletterForm } from "#components/newsletters/newsletter-form.client.tsx";
import type { NewsletterSummary } from "#features/newsletters/queries.ts";
import { newsletterUrl } from "#features/newsletters/urls.ts";
import { message } from "#lib/messages/message.ts";

interface NewsletterListProps {
  newsletters: NewsletterSummary[];
  timeZone: string;
}

/** Every newsletter with its promise, the form to get it and what it sent lately. */
export function NewsletterList({ newsletters, timeZone }: NewsletterListProps) {
  if (newsletters.length === 0) return <p className="meta block">{message("newsletters.none")}</p>;
  return newsletters.map((newsletter) => (
    <section key={newsletter.id} className="newsletter-box" aria-label={newsletter.name}>
      <div>
        <h2>
          <a href={newsletterUrl(newsletter)}>{newsletter.name}</a>
        </h2>
        {newsletter.promise && <p>{newsletter.promise}</p>}
        <IssueList
          newsletter={newsletter}
          issues={newsletter.latest.map((issue) => ({ ...issue, sentAt: new Date(issue.sentAt) }))}
          timeZone={timeZone}
        />
      </div>
      <NewsletterForm newsletter={newsletter} source="newsletters" />
    </section>
  ));
}
