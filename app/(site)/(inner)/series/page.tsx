import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { AllSeries } from "#components/series/all-series.tsx";
import { loadAllSeries } from "#features/articles/loaders.ts";
import { allSeriesUrl } from "#features/series/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export default async function AllSeriesPage() {
  const [site, series] = await Promise.all([loadSite(), loadAllSeries()]);
  return (
    <main className="page">
      <PageTitle title={message("series.all")} promise={message("series.promise")} />
      <AllSeries series={series} timeZone={site.settings.timeZone} />
    </main>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await loadSite();
  return pageMetadata(settings, {
    title: message("series.all"),
    description: message("series.promise"),
    path: allSeriesUrl(),
  });
}
