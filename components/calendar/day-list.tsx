import { PlannedEntry } from "#components/calendar/planned-entry.tsx";
import type { Calendar } from "#features/calendar/loaders.ts";
import { formatWeekday } from "#lib/time/dates.ts";

/** The days that have something, in a row. */
export function DayList({ calendar: { days, timeZone } }: { calendar: Calendar }) {
  return days
    .filter(({ planned }) => planned.length > 0)
    .map(({ day, planned }) => (
      <section key={day} data-day={day} className="day-list">
        <h3>
          <time dateTime={day}>
            {formatWeekday(new Date(`${day}T00:00:00Z`), { timeZone: "UTC", language: "en" })}
          </time>
        </h3>
        <ul className="planned">
          {planned.map((entry) => (
            <PlannedEntry
              key={`${entry.kind} ${entry.articleId}`}
              entry={entry}
              day={day}
              timeZone={timeZone}
            />
          ))}
        </ul>
      </section>
    ));
}
