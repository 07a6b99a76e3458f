import "./newsletter-pages.css";
import { ListPages } from "#components/layout/list-pages.tsx";
import { IssueList } from "#components/newsletters/issue-list.tsx";
import { LatestIssue } from "#components/newsletters/latest-issue.tsx";
import { NewsletterBox } from "#components/newsletters/newsletter-box.tsx";
import type { NewsletterArchive } from "#features/newsletters/loaders.ts";
import type { NewsletterBoxView } from "#features/newsletters/queries.ts";
import { newsletterUrl } from "#features/newsletters/urls.ts";
import { message } from "#lib/messages/message.ts";

interface NewsletterLandingProps {
  archive: NewsletterArchive;
  timeZone: string;
}

/** The form to get a newsletter, its latest issue as a sample, and everything that it sent (N13). */
export function NewsletterLanding({ archive, timeZone }: NewsletterLandingProps) {
  const { newsletter, issues, stories, others } = archive;
  const [latest, ...earlier] = issues.items;
  const isFirst = issues.newer === undefined;
  return (
    <>
      <NewsletterBox newsletter={newsletter} source="newsletter page" />
      {!latest && <p className="meta block">{message("newsletters.noIssues")}</p>}
      {latest && isFirst && (
        <LatestIssue newsletter={newsletter} issue={latest} stories={stories} timeZone={timeZone} />
      )}
      <PastIssues
        newsletter={newsletter}
        issues={{ ...issues, items: isFirst ? earlier : issues.items }}
        timeZone={timeZone}
      />
      <OtherNewsletters newsletters={others} />
    </>
  );
}

function PastIssues({
  newsletter,
  issues,
  timeZone,
}: Pick<NewsletterArchive, "newsletter" | "issues"> & { timeZone: string }) {
  if (issues.items.length === 0) return null;
  return (
    <section className="block" aria-labelledby="issues">
      <h2 className="heading" id="issues">
        {message("newsletters.issues")}
      </h2>
      <IssueList newsletter={newsletter} issues={issues.items} timeZone={timeZone} />
      <ListPages
        page={issues}
        path={newsletterUrl(newsletter)}
        newer="newsletters.newestIssues"
        older="newsletters.olderIssues"
      />
    </section>
  );
}

function OtherNewsletters({ newsletters }: { newsletters: NewsletterBoxView[] }) {
  if (newsletters.length === 0) return null;
  return (
    <section className="block" aria-labelledby="others">
      <h2 className="heading" id="others">
        {message("newsletters.other")}
      </h2>
      <ul className="issue-list">
        {newsletters.map((other) => (
          <li key={other.id}>
            <a href={newsletterUrl(other)}>{other.name}</a>{" "}
            {other.promise && <small className="meta">{other.promise}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
