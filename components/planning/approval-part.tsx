import { ApproveForm } from "#components/planning/approve-form.client.tsx";
import { ShortMoment } from "#components/ui/moment.tsx";
import type { Plan } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

/** Who approved the story, what the section asks for, and whether it still stands. */
export function ApprovalPart({ plan, timeZone }: { plan: Plan; timeZone: string }) {
  const { story, approvals, count, may } = plan;
  return (
    <section aria-labelledby="approvals">
      <h2 id="approvals">{message("planning.approvals")}</h2>
      <p>
        {count.needed > 0
          ? message("planning.approvalsNeeded", {
              section: message("stories.section"),
              ...count,
            })
          : message("planning.approvalsNone")}
      </p>
      <p className="lead-in">{message("planning.approvalsRule")}</p>
      {approvals.length > 0 && (
        <ul className="plan-list">
          {approvals.map(({ staffId, name, approvedAt, number, isStale }) => (
            <li key={staffId} data-stale={isStale ? "" : undefined}>
              <strong>{name}</strong>, <ShortMoment at={approvedAt} timeZone={timeZone} />,{" "}
              {message("planning.approvalOf", { number })}:{" "}
              {message(isStale ? "planning.approvalStale" : "planning.approvalStands")}
            </li>
          ))}
        </ul>
      )}
      {may.approve && <ApproveForm articleId={story.id} version={story.copy.version} />}
    </section>
  );
}
