import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { SeriesBand } from "#components/series/series-band.tsx";
import { loadColumns } from "#features/articles/loaders.ts";
import { allSeriesUrl } from "#features/series/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = {
  title: message("series.all"),
  alternates: { canonical: allSeriesUrl() },
};

export default async function AllSeriesPage() {
  const columns = await loadColumns();
  return (
    <main className="page">
      <PageTitle title={message("series.all")} />
      <div className="bands">
        {columns.map((series) => (
          <SeriesBand key={series.slug} series={series} />
        ))}
      </div>
    </main>
  );
}
