import "#components/layout/row.css";
import "./series-band.css";
import { rowClass } from "#components/layout/row-class.ts";
import { SeriesRule } from "#components/series/series-rule.tsx";
import type { SeriesOnFront } from "#features/articles/queries.ts";
import { languageWithin } from "#features/articles/rules.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

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
            <Latest headline={latest.headline} language={latest.language} />
          </a>
        </p>
      )}
    </section>
  );
}

/** A headline in another language says so (A2). */
function Latest({ headline, language }: { headline: string; language: string }) {
  const own = languageWithin(messageLanguage, language);
  if (!own.lang) return message("home.columnLatest", { headline });
  const [before, after] = message("home.columnLatest").split("{headline}");
  return (
    <>
      {before}
      <span {...own}>{headline}</span>
      {after}
    </>
  );
}
