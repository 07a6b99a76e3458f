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
    <table className="stories">
      <caption className="visually-hidden">{message("jobs.schedules")}</caption>
      <thead>
        <tr>
          <th scope="col">{message("jobs.job")}</th>
          <th scope="col">{message("jobs.times")}</th>
          <th scope="col">{message("jobs.last")}</th>
          <th scope="col">{message("jobs.condition")}</th>
        </tr>
      </thead>
      <tbody>
        {schedules.map(({ name, cron, lastAt, isOverdue }) => (
          <tr key={name}>
            <th scope="row">{name.replace(/^schedule\./, "")}</th>
            <td>
              <code>{cron}</code>
            </td>
            <td>
              <Moment at={lastAt} timeZone={timeZone} language="en" />
            </td>
            <td className={isOverdue ? "job-overdue" : undefined}>
              {message(isOverdue ? "jobs.overdue" : "jobs.onTime")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
