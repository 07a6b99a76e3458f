import { planUrl } from "#features/planning/urls.ts";
import type { PublishIssue } from "#features/workflow/publish-issue.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { isMessageKey, message } from "#lib/messages/message.ts";

interface IssueListProps {
  title: string;
  issues: readonly PublishIssue[];
  articleId: number;
}

/** What the checks found, each with a link to the field where it is put right. */
export function IssueList({ title, issues, articleId }: IssueListProps) {
  if (issues.length === 0) return null;
  return (
    <section className="issues" data-level={issues[0]?.level}>
      <h2>{title}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.key} ${JSON.stringify(issue.values)}`}>
            <a href={placeOf(issue, articleId)}>
              {isMessageKey(issue.key) ? message(issue.key, issue.values) : issue.key}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where it is put right: a field of the story, or what the desk says about it as a whole. */
function placeOf({ field }: PublishIssue, articleId: number): string {
  return field === "" ? `${planUrl(articleId)}#approvals` : `${storyUrl(articleId)}#${field}`;
}
