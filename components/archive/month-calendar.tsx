import { periodTitle } from "#features/archive/period-title.ts";
import { weeksOf } from "#features/archive/rules.ts";
import { archiveUrl } from "#features/archive/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";
import { formatWeekdayName } from "#lib/time/dates.ts";

interface MonthCalendarProps {
  month: { year: number; month: number };
  /** Stories by day; days without are absent. */
  counts: Map<number, number>;
}

/** The days of a month; those with stories lead to them. */
export function MonthCalendar({ month, counts }: MonthCalendarProps) {
  return (
    <table className="calendar">
      <caption className="visually-hidden">
        {message("archive.calendar", { month: periodTitle(month) })}
      </caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, weekday) => (
            <th
              key={weekday}
              scope="col"
              abbr={formatWeekdayName(weekday, messageLanguage, "long")}
            >
              {formatWeekdayName(weekday, messageLanguage, "narrow")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day)}>
            {week.map((day, weekday) => (
              <td key={day ?? `beside-${weekday}`}>
                {day && <CalendarDay month={month} day={day} stories={counts.get(day)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CalendarDayProps {
  month: { year: number; month: number };
  day: number;
  stories: number | undefined;
}

function CalendarDay({ month, day, stories }: CalendarDayProps) {
  if (!stories) return day;
  const period = { ...month, day };
  const count =
    stories === 1 ? message("stories.one") : message("stories.count", { count: stories });
  return (
    <a
      href={archiveUrl(period)}
      aria-label={message("archive.day", { day: periodTitle(period), count })}
    >
      {day}
    </a>
  );
}
