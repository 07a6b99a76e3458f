import type { Metadata } from "next";
import { ArchivePage } from "#components/archive/archive-page.tsx";
import { archiveMetadata } from "#features/archive/archive-metadata.ts";
import { loadArchive } from "#features/archive/loaders.ts";
import { parsePeriod } from "#features/archive/rules.ts";
import { leaveFor } from "#features/articles/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";

type Props = PageProps<"/[...path]">;

/** The archive of a day; every other address may be one that an older system gave out. */
export default async function DeepPage({ params, searchParams }: Props) {
  const path = (await params).path.map(decodeURIComponent);
  const period = parsePeriod(path);
  if (!period) return leaveFor(`/${path.join("/")}`);
  const { after } = await searchParams;
  const { timeZone } = (await loadSite()).settings;
  return (
    <main className="page">
      <ArchivePage archive={await loadArchive(period, { after, timeZone })} timeZone={timeZone} />
    </main>
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const period = parsePeriod((await params).path);
  if (!period) return {};
  const { settings } = await loadSite();
  return archiveMetadata(settings, { period, after: (await searchParams).after });
}
