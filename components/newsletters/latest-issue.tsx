import { Day } from "#components/ui/moment.tsx";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { languageWithin } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import type { SentIssue } from "#features/newsletters/queries.ts";
import { issueUrl } from "#features/newsletters/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface LatestIssueProps {
  newsletter: { slug: string };
  issue: SentIssue;
  stories: ArticleCard[];
  timeZone: string;
}

/** The issue that was sent last, as a sample of what comes. */
export function LatestIssue({ newsletter, issue, stories, timeZone }: LatestIssueProps) {
  return (
    <section className="block" aria-labelledby="latest-issue">
      <h2 className="heading" id="latest-issue">
        {message("newsletters.latest")}
      </h2>
      <div className="latest-issue">
        <div>
          <h3>
            <a href={issueUrl(newsletter, issue)}>{issue.subject}</a>
          </h3>
          <p className="meta">
            <Day at={issue.sentAt} timeZone={timeZone} language={messageLanguage} />
          </p>
          {issue.introduction
            .split(/\n{2,}/)
            .filter(Boolean)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          <p className="older">
            <a href={issueUrl(newsletter, issue)}>{message("newsletters.readIssue")}</a>
          </p>
        </div>
        <Stories stories={stories} />
      </div>
    </section>
  );
}

function Stories({ stories }: { stories: ArticleCard[] }) {
  if (stories.length === 0) return null;
  return (
    <div className="in-issue">
      <h3>{message("newsletters.inIssue")}</h3>
      <ul className="headlines">
        {stories.map((story) => (
          <li key={story.id}>
            <a href={articleUrl(story)} {...languageWithin(messageLanguage, story.language)}>
              {story.headline}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
