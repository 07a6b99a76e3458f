import type { PlacementDay } from "#features/sponsors/queries.ts";
import { message } from "#lib/messages/message.ts";

interface DayCountsProps {
  days: PlacementDay[];
}

/** How often a placement was shown and followed, a row a day. */
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
            <th scope="col">{message("manage.clicked")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, shown, clicked }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{shown}</td>
              <td>{clicked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
