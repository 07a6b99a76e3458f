import { ArticleCard } from "#components/articles/article-card.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { NewsletterBox } from "#components/newsletters/newsletter-box.tsx";
import { Day } from "#components/ui/moment.tsx";
import type { ArticleCard as Card } from "#features/articles/card-view.ts";
import type { findIssue } from "#features/newsletters/queries.ts";
import { issueUrl } from "#features/newsletters/urls.ts";
import { message } from "#lib/messages/message.ts";

interface IssuePageProps {
  issue: NonNullable<Awaited<ReturnType<typeof findIssue>>>;
  stories: Card[];
  timeZone: string;
}

/** An issue as everybody can read it, without anything of its subscribers (N13). */
export function IssuePage({ issue, stories, timeZone }: IssuePageProps) {
  const paragraphs = issue.introduction.split(/\n{2,}/).filter(Boolean);
  return (
    <>
      <PageTitle kicker={issue.newsletter.name} title={issue.subject} />
      <div className="prose">
        <p className="meta">
          <Day at={issue.sentAt} timeZone={timeZone} language="en" />
        </p>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {stories.length > 0 && (
        <section aria-label={message("newsletters.issueStories")}>
          <ul className="list">
            {stories.map((card) => (
              <li key={card.id}>
                <ArticleCard card={card} level={2} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Beside issue={issue} />
      <NewsletterBox newsletter={issue.newsletter} source="issue" />
    </>
  );
}

function Beside({ issue: { newsletter, before, after } }: Pick<IssuePageProps, "issue">) {
  if (!before && !after) return null;
  return (
    <nav className="pages" aria-label={message("newsletters.otherIssues")}>
      {after && (
        <a href={issueUrl(newsletter, after)} rel="next">
          {after.subject}
        </a>
      )}
      {before && (
        <a href={issueUrl(newsletter, before)} rel="prev">
          {before.subject}
        </a>
      )}
    </nav>
  );
}
