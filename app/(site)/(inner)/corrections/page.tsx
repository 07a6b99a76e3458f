import type { Metadata } from "next";
import { CorrectionList } from "#components/corrections/correction-list.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { loadCorrections } from "#features/corrections/loaders.ts";
import { correctionsUrl } from "#features/corrections/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export default async function CorrectionsPage({ searchParams }: PageProps<"/corrections">) {
  const { after } = await searchParams;
  const [page, site] = await Promise.all([loadCorrections(after), loadSite()]);
  return (
    <main className="page">
      <PageTitle title={message("corrections.title")} promise={message("corrections.promise")} />
      <CorrectionList page={page} timeZone={site.settings.timeZone} />
    </main>
  );
}

export async function generateMetadata({
  searchParams,
}: PageProps<"/corrections">): Promise<Metadata> {
  const { settings } = await loadSite();
  return pageMetadata(settings, {
    title: message("corrections.title"),
    description: message("corrections.promise"),
    path: correctionsUrl(),
    after: (await searchParams).after,
  });
}
