import { message } from "#lib/messages/message.ts";

interface DayCountsProps {
  days: { day: string; count: number }[];
}

/** How often something was shown, a row a day: day counts without a chart. */
export function DayCounts({ days }: DayCountsProps) {
  if (days.length === 0) return null;
  return (
    <section className="manage-part" aria-labelledby="days">
      <h2 id="days">{message("manage.days")}</h2>
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">{message("manage.day")}</th>
            <th scope="col">{message("manage.shown")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, count }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
