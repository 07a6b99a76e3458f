import { archiveUrl } from "#features/archive/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";
import { formatMonthName } from "#lib/time/dates.ts";

interface MonthsOfYearProps {
  year: number;
  /** Stories by month; months without are absent. */
  counts: Map<number, number>;
}

/** The twelve months of a year; those with stories lead to them. */
export function MonthsOfYear({ year, counts }: MonthsOfYearProps) {
  return (
    <nav aria-label={message("archive.months", { year })}>
      <ol className="months">
        {Array.from({ length: 12 }, (_, place) => place + 1).map((month) => (
          <Month key={month} month={month} year={year} stories={counts.get(month)} />
        ))}
      </ol>
    </nav>
  );
}

function Month({
  month,
  year,
  stories,
}: {
  month: number;
  year: number;
  stories?: number | undefined;
}) {
  const name = formatMonthName(month, messageLanguage);
  if (!stories) return <li>{name}</li>;
  const count =
    stories === 1 ? message("stories.one") : message("stories.count", { count: stories });
  return (
    <li>
      <a href={archiveUrl({ year, month })}>{name}</a> <small>{count}</small>
    </li>
  );
}
