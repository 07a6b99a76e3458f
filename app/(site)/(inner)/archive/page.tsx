import type { Metadata } from "next";
import { ArchiveIndex } from "#components/archive/archive-index.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { loadArchiveIndex } from "#features/archive/loaders.ts";
import { archiveIndexUrl } from "#features/archive/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export default async function ArchiveIndexPage() {
  const { settings } = await loadSite();
  const months = await loadArchiveIndex(settings.timeZone);
  return (
    <main className="page">
      <PageTitle title={message("archive.title")} promise={message("archive.promise")} />
      <ArchiveIndex months={months} />
    </main>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await loadSite();
  return pageMetadata(settings, {
    title: message("archive.title"),
    description: message("archive.promise"),
    path: archiveIndexUrl(),
  });
}
