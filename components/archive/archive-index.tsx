import "./archive.css";
import { archiveUrl } from "#features/archive/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";
import { formatMonthName } from "#lib/time/dates.ts";

interface ArchiveIndexProps {
  /** The newest first. */
  months: { year: number; month: number }[];
}

/** Every year that has a story, each with its months. */
export function ArchiveIndex({ months }: ArchiveIndexProps) {
  if (months.length === 0) return <p className="meta block">{message("archive.none")}</p>;
  const years = [...new Set(months.map(({ year }) => year))];
  return (
    <section aria-label={message("archive.years")}>
      {years.map((year) => (
        <section key={year} className="year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>
            <a href={archiveUrl({ year })}>{year}</a>
          </h2>
          <ul className="months">
            {months
              .filter((month) => month.year === year)
              .toReversed()
              .map(({ month }) => (
                <li key={month}>
                  <a href={archiveUrl({ year, month })}>
                    {formatMonthName(month, messageLanguage)}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
