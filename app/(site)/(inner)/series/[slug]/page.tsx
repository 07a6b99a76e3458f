import type { Metadata } from "next";
import { ArticleList } from "#components/articles/article-list.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { inSeries } from "#features/articles/listing.ts";
import { loadListing } from "#features/articles/loaders.ts";
import { structuredList } from "#features/articles/structured-list.ts";
import { loadSeries } from "#features/series/loaders.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

type Props = PageProps<"/series/[slug]">;

export default async function SeriesPage({ params, searchParams }: Props) {
  const series = await loadSeries(decodeURIComponent((await params).slug));
  const { after } = await searchParams;
  const [site, page] = await Promise.all([loadSite(), loadListing(inSeries(series.id), after)]);
  const kicker = series.partner
    ? message("home.columnWith", { partner: series.partner })
    : message("series.kicker");
  return (
    <main className="page">
      <PageTitle kicker={kicker} title={series.name} promise={series.promise} />
      <ArticleList page={page} path={seriesUrl(series)} timeZone={site.settings.timeZone} />
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
