import { ListTable } from "#components/ui/list-table.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { ScheduleRow } from "#features/operations/queries.ts";
import { message } from "#lib/messages/message.ts";

interface ScheduleTableProps {
  schedules: ScheduleRow[];
  timeZone: string;
}

/** What happens at set times, a row each, with those that missed theirs marked in words. */
export function ScheduleTable({ schedules, timeZone }: ScheduleTableProps) {
  if (schedules.length === 0) return <p className="lead-in">{message("jobs.noSchedules")}</p>;
  return (
    <ListTable
      caption={message("jobs.schedules")}
      columns={[
        message("jobs.job"),
        message("jobs.times"),
        message("jobs.last"),
        message("jobs.condition"),
      ]}
      rows={schedules.map(({ name, cron, lastAt, isOverdue }) => ({
        id: name,
        head: name.replace(/^schedule\./, ""),
        cells: [
          <code key="times">{cron}</code>,
          <Moment key="last" at={lastAt} timeZone={timeZone} language="en" />,
          <span key="condition" className={isOverdue ? "job-overdue" : undefined}>
            {message(isOverdue ? "jobs.overdue" : "jobs.onTime")}
          </span>,
        ],
      }))}
    />
  );
}
