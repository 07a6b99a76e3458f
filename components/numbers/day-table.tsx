import type { DayNumber } from "#features/numbers/rules.ts";
import { message } from "#lib/messages/message.ts";

interface DayTableProps {
  /** What is counted: the table's name and its second column. */
  label: string;
  days: readonly DayNumber[];
}

/** The numbers of a chart, the newest first, in a box that scrolls. */
export function DayTable({ label, days }: DayTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
    <section className="day-table" tabIndex={0} aria-label={message("numbers.byDay", { label })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{message("numbers.day")}</th>
            <th scope="col" className="number">
              {label}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, count }) => (
            <tr key={day}>
              <th scope="row">
                <time dateTime={day}>{day}</time>
              </th>
              <td className="number">{count.toLocaleString("en")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
