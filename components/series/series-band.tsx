import type { SeriesOnFront } from "#features/articles/queries.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { message } from "#lib/messages/message.ts";

/** A column on the front page: its partner, name, promise and latest story. */
export function SeriesBand({ series }: { series: SeriesOnFront }) {
  const { name, partner, promise, latest } = series;
  return (
    <section className="band" aria-label={name}>
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
