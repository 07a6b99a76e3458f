import { chartTop, type DayNumber } from "#features/numbers/rules.ts";
import { message } from "#lib/messages/message.ts";

const WIDTH = 600;
const HEIGHT = 160;

interface BarChartProps {
  /** What the bars count, for those who do not see them. */
  label: string;
  days: readonly DayNumber[];
}

/** A bar for each day, from nothing up. The same numbers stand in the table beside it. */
export function BarChart({ label, days }: BarChartProps) {
  const highest = Math.max(0, ...days.map(({ count }) => count));
  const top = chartTop(highest);
  const step = WIDTH / days.length;
  return (
    <div className="chart">
      <p className="chart-top" aria-hidden="true">
        {top.toLocaleString("en")}
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={message("numbers.chart", {
          label,
          from: days[0]!.day,
          to: days.at(-1)!.day,
          highest: highest.toLocaleString("en"),
        })}
      >
        {days.map(({ day, count }, index) => (
          <rect
            key={day}
            x={index * step + step * 0.12}
            width={step * 0.76}
            y={HEIGHT - heightOf(count, top)}
            height={heightOf(count, top)}
          >
            <title>{`${day}: ${count.toLocaleString("en")}`}</title>
          </rect>
        ))}
      </svg>
      <p className="chart-ends" aria-hidden="true">
        <span>{days[0]!.day}</span>
        <span>{days.at(-1)!.day}</span>
      </p>
    </div>
  );
}

/** What was counted at all can be seen. */
function heightOf(count: number, top: number): number {
  return count <= 0 ? 0 : Math.max(1.5, (count / top) * HEIGHT);
}
