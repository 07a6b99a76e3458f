export const JOBS_PER_PAGE = 50;

/** What the desk calls pg-boss's states of a job. */
export const jobStates = {
  failed: ["failed"],
  waiting: ["created", "retry"],
  running: ["active"],
  done: ["completed", "cancelled"],
} as const;

export type JobState = keyof typeof jobStates;

/** The longest pause in minutes between two times of a schedule of ours (crontab(5)): every minute, every few, daily; a week for all others. */
export function pauseMinutes(cron: string): number {
  const [minute = "", hour, ...days] = cron.split(" ");
  const isDaily = days.every((part) => part === "*");
  if (!isDaily) return 7 * 24 * 60;
  if (hour !== "*") return 24 * 60;
  if (minute === "*") return 1;
  const every = /^\*\/(\d+)$/.exec(minute)?.[1];
  return every ? Number(every) : 60;
}

/** Whether a schedule has missed its time: twice its pause, and two minutes for a worker that begins. */
export function isOverdue(cron: string, { lastAt, now }: { lastAt: Date; now: Date }): boolean {
  const minutes = (now.getTime() - lastAt.getTime()) / 60_000;
  return minutes > 2 * pauseMinutes(cron) + 2;
}
