import "./series-title.css";
import { PageTitle } from "#components/layout/page-title.tsx";
import { TitleLinks } from "#components/layout/title-links.tsx";
import { SeriesRule } from "#components/series/series-rule.tsx";
import { Day } from "#components/ui/moment.tsx";
import { feedUrl } from "#features/feeds/urls.ts";
import type { SeriesView } from "#features/series/queries.ts";
import { allSeriesUrl, seriesUrl } from "#features/series/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface SeriesTitleProps {
  series: SeriesView;
  timeZone: string;
}

/** A series' standing head: its colour, promise, cadence and partner, and the ways to the others and its feed. */
export function SeriesTitle({ series, timeZone }: SeriesTitleProps) {
  const { name, promise, colour } = series;
  return (
    <div className="series-title">
      <SeriesRule colour={colour} />
      <PageTitle kicker={message("series.kicker")} title={name} promise={promise}>
        <p className="meta">
          <Terms series={series} timeZone={timeZone} />
        </p>
        <TitleLinks
          label={message("series.links", { name })}
          links={[
            { href: allSeriesUrl(), label: message("series.all") },
            { href: feedUrl(seriesUrl(series), "rss"), label: message("list.feed") },
          ]}
        />
      </PageTitle>
    </div>
  );
}

function Terms({ series, timeZone }: SeriesTitleProps) {
  const { partner, partnerUrl, cadence, endedAt } = series;
  const [before, after] = message("series.endedOn").split("{date}");
  return (
    <>
      {cadence && !endedAt && <span>{cadence}. </span>}
      {endedAt && (
        <span>
          {before}
          <Day at={endedAt} timeZone={timeZone} language={messageLanguage} />
          {after}{" "}
        </span>
      )}
      {partner && (
        <span>
          {message("series.with")}{" "}
          {partnerUrl ? (
            <a href={partnerUrl} rel="noopener">
              {partner}
            </a>
          ) : (
            partner
          )}
          .
        </span>
      )}
    </>
  );
}
