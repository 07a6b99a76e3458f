import { PlannedEntry } from "#components/calendar/planned-entry.tsx";
import type { Calendar } from "#features/calendar/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { formatWeekday, formatWeekdayName } from "#lib/time/dates.ts";

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Weeks as rows, days as cells; on a narrow screen, the days that have something, one below the other. */
export function CalendarGrid({ calendar }: { calendar: Calendar }) {
  const { days, day: asked, today, timeZone, view } = calendar;
  const weeks = WEEK.slice(0, days.length / 7).map((week) => days.slice(week * 7, week * 7 + 7));
  const isOther = (day: string) => view === "month" && day.slice(0, 7) !== asked.slice(0, 7);
  return (
    <table className="calendar">
      <caption className="visually-hidden">{message("calendar.title")}</caption>
      <thead>
        <tr>
          {WEEK.map((weekday) => (
            <th scope="col" key={weekday}>
              {formatWeekdayName(weekday, "en", "long")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]!.day}>
            {week.map(({ day, planned }) => (
              <td
                key={day}
                data-day={day}
                data-empty={planned.length === 0 ? "" : undefined}
                data-other={isOther(day) ? "" : undefined}
                aria-current={day === today ? "date" : undefined}
              >
                <p className="calendar-day">
                  <time dateTime={day}>
                    <span className="narrow-only">
                      {formatWeekday(new Date(`${day}T00:00:00Z`), {
                        timeZone: "UTC",
                        language: "en",
                      })}
                    </span>
                    <span className="wide-only">{Number(day.slice(8))}</span>
                  </time>
                </p>
                {planned.length > 0 && (
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
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
