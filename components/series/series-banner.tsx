import type { ArticleSeries } from "#features/articles/article-view.ts";
import { seriesUrl } from "#features/series/urls.ts";

/** The standing head of a column over its stories: name and promise (S2). */
export function SeriesBanner({ series }: { series: ArticleSeries }) {
  return (
    <p className="series-banner">
      <bdi>
        <a href={seriesUrl(series)}>{series.name}</a>
        {series.promise}
      </bdi>
    </p>
  );
}
