import { SeriesBands } from "#components/series/series-band.tsx";
import { Day } from "#components/ui/moment.tsx";
import type { SeriesOnFront } from "#features/articles/queries.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface AllSeriesProps {
  series: SeriesOnFront[];
  timeZone: string;
}

/** Series that run as bands, and those that ended as a list. */
export function AllSeries({ series, timeZone }: AllSeriesProps) {
  const running = series.filter(({ endedAt }) => endedAt === null);
  const ended = series.filter(({ endedAt }) => endedAt !== null);
  if (series.length === 0) return <p className="meta block">{message("series.none")}</p>;
  return (
    <>
      <SeriesBands columns={running} />
      {ended.length > 0 && (
        <section className="block" aria-labelledby="ended">
          <h2 className="heading" id="ended">
            {message("series.ended")}
          </h2>
          <ul className="names">
            {ended.map(({ slug, name, promise, endedAt }) => (
              <li key={slug}>
                <a href={seriesUrl({ slug })}>{name}</a>
                {promise && <span className="about">{promise}</span>}
                {endedAt && (
                  <span className="note">
                    <Day at={endedAt} timeZone={timeZone} language={messageLanguage} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
