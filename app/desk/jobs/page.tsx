import "#components/operations/operations.css";
import type { Metadata } from "next";
import { JobStates } from "#components/operations/job-states.tsx";
import { JobTable } from "#components/operations/job-table.tsx";
import { ScheduleTable } from "#components/operations/schedule-table.tsx";
import { loadJobs } from "#features/operations/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("jobs.title") };

export default async function DeskJobsPage({ searchParams }: PageProps<"/desk/jobs">) {
  const { items, next, state, counts, schedules, timeZone } = await loadJobs(await searchParams);
  return (
    <>
      <div className="desk-title">
        <h1>{message("jobs.title")}</h1>
      </div>
      <p className="lead-in">{message("jobs.lead")}</p>
      <JobStates current={state} counts={counts} />
      <JobTable items={items} state={state} next={next} timeZone={timeZone} />
      <section className="desk-part" aria-labelledby="schedules">
        <h2 id="schedules">{message("jobs.schedules")}</h2>
        <ScheduleTable schedules={schedules} timeZone={timeZone} />
      </section>
    </>
  );
}
