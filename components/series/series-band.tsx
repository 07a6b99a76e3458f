import "#components/layout/row.css";
import "./series-band.css";
import { rowClass } from "#components/layout/row-class.ts";
import { SeriesRule } from "#components/series/series-rule.tsx";
import type { SeriesOnFront } from "#features/articles/queries.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Columns side by side. */
export function SeriesBands({ columns }: { columns: SeriesOnFront[] }) {
  if (columns.length === 0) return null;
  return (
    <div className={`row bands ${rowClass(columns.length)}`}>
      {columns.map((series) => (
        <SeriesBand key={series.slug} series={series} />
      ))}
    </div>
  );
}

/** A column in short: its partner, name, promise and latest story. */
function SeriesBand({ series }: { series: SeriesOnFront }) {
  const { name, partner, promise, latest, colour } = series;
  return (
    <section className="band" aria-label={name}>
      <SeriesRule colour={colour} />
      <p className="kicker">
        {partner ? message("home.columnWith", { partner }) : message("home.column")}
      </p>
      <h2>
        <a href={seriesUrl(series)}>{name}</a>
      </h2>
      {promise && <p>{promise}</p>}
      {latest && (
        <p className="latest">
          <a href={articleUrl(latest)}>
            {message("home.columnLatest", { headline: latest.headline })}
          </a>
        </p>
      )}
    </section>
  );
}
