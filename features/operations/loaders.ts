import { notFound } from "next/navigation";
import { currentSession } from "#features/auth/current-session.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { jobSender } from "#features/jobs/job-sender.ts";
import { canSeeJobs } from "#features/operations/policy.ts";
import { countJobs, listJobs, listSchedules } from "#features/operations/queries.ts";
import { type JobState, jobStates } from "#features/operations/rules.ts";
import { jobsUrl } from "#features/operations/urls.ts";
import { getSettings } from "#features/settings/queries.ts";

type Query = Record<string, string | string[] | undefined>;

/** What the program does by itself: jobs in one state, and what happens at set times. */
export async function loadJobs(query: Query) {
  const { actor } = await requireStaff(jobsUrl());
  if (!canSeeJobs(actor)) notFound();
  await jobSender();
  const states = Object.keys(jobStates) as JobState[];
  const state = states.find((one) => one === query.state) ?? "failed";
  const [page, counts, schedules, { timeZone }] = await Promise.all([
    listJobs({ state, after: readPlace(query.after) }),
    countJobs(),
    listSchedules(),
    getSettings(),
  ]);
  return { ...page, state, counts, schedules, timeZone };
}

/** What somebody should look at: failed jobs and missed schedules; undefined for whom that is no concern. */
export async function loadTrouble() {
  const session = await currentSession();
  if (!session || !canSeeJobs(session.actor)) return undefined;
  await jobSender();
  const [{ failed }, schedules] = await Promise.all([countJobs(), listSchedules()]);
  const overdue = schedules.filter(({ isOverdue }) => isOverdue).length;
  return failed + overdue > 0 ? { failed, overdue } : undefined;
}

function readPlace(after: Query[string]) {
  const match = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(typeof after === "string" ? after : "");
  return match ? { at: Number(match[1]), id: match[2]! } : undefined;
}
