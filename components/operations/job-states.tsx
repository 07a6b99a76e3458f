import Link from "next/link";
import { type JobState, jobStates } from "#features/operations/rules.ts";
import { jobsUrl } from "#features/operations/urls.ts";
import { message } from "#lib/messages/message.ts";

interface JobStatesProps {
  current: JobState;
  counts: Record<JobState, number>;
}

/** The states of jobs, each with how many there are. */
export function JobStates({ current, counts }: JobStatesProps) {
  return (
    <nav aria-label={message("jobs.states")}>
      <ul className="job-states">
        {(Object.keys(jobStates) as JobState[]).map((state) => (
          <li key={state}>
            <Link href={jobsUrl(state)} aria-current={state === current ? "page" : undefined}>
              {message(`jobs.state.${state}`)} {counts[state]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
