import "./newsletter-pages.css";
import { IssueList } from "#components/newsletters/issue-list.tsx";
import { NewsletterBox } from "#components/newsletters/newsletter-box.tsx";
import type { NewsletterBoxView } from "#features/newsletters/queries.ts";
import { message } from "#lib/messages/message.ts";

interface NewsletterLandingProps {
  newsletter: NewsletterBoxView;
  issues: { slug: string; subject: string; sentAt: Date }[];
  timeZone: string;
}

/** The form to get a newsletter, and what it sent so far as samples (N13). */
export function NewsletterLanding({ newsletter, issues, timeZone }: NewsletterLandingProps) {
  return (
    <>
      <NewsletterBox newsletter={newsletter} source="newsletter page" />
      <section className="block" aria-labelledby="issues">
        <h2 className="heading" id="issues">
          {message("newsletters.issues")}
        </h2>
        {issues.length === 0 && <p className="meta">{message("newsletters.noIssues")}</p>}
        <IssueList newsletter={newsletter} issues={issues} timeZone={timeZone} />
      </section>
    </>
  );
}
