import type { Metadata } from "next";
import { SeriesRecord } from "#components/manage/records/series-record.tsx";
import { loadDeskSeries } from "#features/series/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.series") };

export default async function DeskSeriesPage({ params }: PageProps<"/desk/series/[id]">) {
  return <SeriesRecord series={await loadDeskSeries((await params).id)} />;
}
