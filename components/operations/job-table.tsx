import Link from "next/link";
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
      <table className="stories">
        <caption className="visually-hidden">{message(`jobs.state.${state}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{message("jobs.job")}</th>
            <th scope="col">{message("jobs.tries")}</th>
            <th scope="col">{message("jobs.made")}</th>
            <th scope="col">{message(state === "waiting" ? "jobs.notBefore" : "jobs.ended")}</th>
            <th scope="col">
              <span className="visually-hidden">{message("jobs.acts")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((job) => (
            <tr key={job.id}>
              <th scope="row">
                {job.queue}
                {job.error && <span className="job-error">{job.error}</span>}
              </th>
              <td>{message("jobs.tried", { count: job.tries + (state === "waiting" ? 0 : 1) })}</td>
              <td>
                <Moment at={job.createdAt} timeZone={timeZone} language="en" />
              </td>
              <td>
                <Ended job={job} state={state} timeZone={timeZone} />
              </td>
              <td>{state === "failed" && <JobActs job={job} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
