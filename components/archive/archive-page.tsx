import "./archive.css";
import { MonthCalendar } from "#components/archive/month-calendar.tsx";
import { MonthsOfYear } from "#components/archive/months-of-year.tsx";
import { ArticleList } from "#components/articles/article-list.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import type { ArchiveView } from "#features/archive/loaders.ts";
import { periodTitle } from "#features/archive/period-title.ts";
import type { Period } from "#features/archive/rules.ts";
import { archiveIndexUrl, archiveUrl } from "#features/archive/urls.ts";
import { message } from "#lib/messages/message.ts";

interface ArchivePageProps {
  archive: ArchiveView;
  timeZone: string;
}

/** The stories of a year, a month or a day, with its parts and the ways to the periods beside it. */
export function ArchivePage({ archive, timeZone }: ArchivePageProps) {
  const { period, page, counts } = archive;
  return (
    <>
      <div className="archive-head">
        <div>
          <Above period={period} />
          <PageTitle title={periodTitle(period)} />
          <Around archive={archive} />
        </div>
        <Parts period={period} counts={counts} />
      </div>
      <ArticleList page={page} path={archiveUrl(period)} timeZone={timeZone} />
    </>
  );
}

/** The periods that this one lies in. */
function Above({ period: { year, month, day } }: { period: Period }) {
  const above: Period[] = [
    ...(month === undefined ? [] : [{ year }]),
    ...(month === undefined || day === undefined ? [] : [{ year, month }]),
  ];
  return (
    <nav className="above" aria-label={message("archive.place")}>
      <ol className="links">
        <li>
          <a href={archiveIndexUrl()}>{message("archive.title")}</a>
        </li>
        {above.map((one) => (
          <li key={periodTitle(one)}>
            <a href={archiveUrl(one)}>{periodTitle(one)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Around({ archive: { before, after } }: { archive: ArchiveView }) {
  if (!before && !after) return null;
  return (
    <nav className="around" aria-label={message("archive.around")}>
      {before && (
        <a href={archiveUrl(before)} rel="prev">
          {periodTitle(before)}
        </a>
      )}
      {after && (
        <a href={archiveUrl(after)} rel="next">
          {periodTitle(after)}
        </a>
      )}
    </nav>
  );
}

function Parts({ period, counts }: Pick<ArchiveView, "period" | "counts">) {
  const { year, month, day } = period;
  if (day !== undefined) return null;
  if (month === undefined) return <MonthsOfYear year={year} counts={counts} />;
  return <MonthCalendar month={{ year, month }} counts={counts} />;
}
