import type { Metadata } from "next";
import { ArticleList } from "#components/articles/article-list.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { SeriesTitle } from "#components/series/series-title.tsx";
import { partsOf } from "#features/articles/listing.ts";
import { loadListingInOrder } from "#features/articles/loaders.ts";
import { structuredList } from "#features/articles/structured-list.ts";
import { loadParts, loadSeries } from "#features/series/loaders.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

type Props = PageProps<"/series/[slug]">;

export default async function SeriesPage({ params, searchParams }: Props) {
  const series = await loadSeries(decodeURIComponent((await params).slug));
  const { after } = await searchParams;
  const [site, page] = await Promise.all([
    loadSite(),
    loadListingInOrder(partsOf(series.id), after),
  ]);
  const parts = await loadParts(series.id, page);
  const notes = new Map(
    [...parts].map(([id, number]) => [id, message("series.part", { number })] as const),
  );
  return (
    <main className="page">
      <SeriesTitle series={series} timeZone={site.settings.timeZone} />
      <ArticleList
        page={page}
        path={seriesUrl(series)}
        timeZone={site.settings.timeZone}
        notes={notes}
      />
      <StructuredData
        things={[
          structuredList(
            {
              name: series.name,
              description: series.promise,
              path: seriesUrl(series),
              language: site.settings.language,
              stories: page.items,
            },
            siteAddress(),
          ),
        ]}
      />
    </main>
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const series = await loadSeries(decodeURIComponent((await params).slug));
  const { settings } = await loadSite();
  const { name, promise } = series;
  const path = seriesUrl(series);
  return pageMetadata(settings, {
    title: name,
    description: promise || message("head.series", { name, publication: settings.name }),
    path,
    after: (await searchParams).after,
    feeds: { page: path, title: name },
  });
}
