import { Day } from "#components/ui/moment.tsx";
import { issueUrl } from "#features/newsletters/urls.ts";

interface IssueListProps {
  newsletter: { slug: string };
  issues: { slug: string; subject: string; sentAt: Date }[];
  timeZone: string;
}

/** Issues that were sent, each a page. */
export function IssueList({ newsletter, issues, timeZone }: IssueListProps) {
  if (issues.length === 0) return null;
  return (
    <ul className="issue-list">
      {issues.map((issue) => (
        <li key={issue.slug}>
          <a href={issueUrl(newsletter, issue)}>{issue.subject}</a>{" "}
          <small className="meta">
            <Day at={issue.sentAt} timeZone={timeZone} language="en" />
          </small>
        </li>
      ))}
    </ul>
  );
}
