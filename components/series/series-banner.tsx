import type { ArticleSeries } from "#features/articles/article-view.ts";
import { seriesUrl } from "#features/series/urls.ts";

interface SeriesBannerProps {
  series: ArticleSeries;
  /** Of its words, where the story around them has another. */
  lang?: string;
  dir?: "ltr" | "rtl";
}

/** The standing head of a column over its stories: name and promise (S2). */
export function SeriesBanner({ series, ...language }: SeriesBannerProps) {
  return (
    <p className="series-banner">
      <a href={seriesUrl(series)} {...language}>
        {series.name}
      </a>
      {series.promise && (
        <>
          {" "}
          <span {...language}>{series.promise}</span>
        </>
      )}
    </p>
  );
}
