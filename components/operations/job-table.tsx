import Link from "next/link";
import { ListTable } from "#components/ui/list-table.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { OneButtonForm } from "#components/ui/one-button-form.client.tsx";
import { SecondThought } from "#components/ui/second-thought.tsx";
import { discardJobAction, retryJobAction } from "#features/operations/actions.ts";
import type { JobRow } from "#features/operations/queries.ts";
import type { JobState } from "#features/operations/rules.ts";
import { jobsUrl } from "#features/operations/urls.ts";
import { message } from "#lib/messages/message.ts";

interface JobTableProps {
  items: JobRow[];
  state: JobState;
  next?: string | undefined;
  timeZone: string;
}

/** Jobs in one state, a row each. */
export function JobTable({ items, state, next, timeZone }: JobTableProps) {
  if (items.length === 0) return <p className="lead-in">{message(`jobs.none.${state}`)}</p>;
  return (
    <>
      <ListTable
        caption={message(`jobs.state.${state}`)}
        columns={[
          message("jobs.job"),
          message("jobs.tries"),
          message("jobs.made"),
          message(state === "waiting" ? "jobs.notBefore" : "jobs.ended"),
        ]}
        acts={message("jobs.acts")}
        rows={items.map((job) => ({
          id: job.id,
          head: (
            <>
              {job.queue}
              {job.error && <span className="job-error">{job.error}</span>}
            </>
          ),
          cells: [
            message("jobs.tried", { count: job.tries + (state === "waiting" ? 0 : 1) }),
            <Moment key="made" at={job.createdAt} timeZone={timeZone} language="en" />,
            <Ended key="ended" job={job} state={state} timeZone={timeZone} />,
            state === "failed" && <JobActs key="acts" job={job} />,
          ],
        }))}
      />
      {next && (
        <p className="pager">
          <Link href={jobsUrl(state, next)}>{message("jobs.older")}</Link>
        </p>
      )}
    </>
  );
}

interface EndedProps {
  job: JobRow;
  state: JobState;
  timeZone: string;
}

function Ended({ job, state, timeZone }: EndedProps) {
  const at = state === "waiting" ? job.startAfter : job.completedAt;
  return at && <Moment at={at} timeZone={timeZone} language="en" />;
}

function JobActs({ job }: { job: JobRow }) {
  const fields = { queue: job.queue, jobId: job.id };
  return (
    <>
      <OneButtonForm
        action={retryJobAction}
        fields={fields}
        label={message("jobs.retry")}
        about={job.queue}
      />
      <SecondThought label={message("jobs.discard")} text={message("jobs.discardText")}>
        <OneButtonForm
          action={discardJobAction}
          fields={fields}
          label={message("jobs.discardButton")}
          about={job.queue}
          className="button danger"
        />
      </SecondThought>
    </>
  );
}
