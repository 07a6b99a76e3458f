import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { NewsletterList } from "#components/newsletters/newsletter-list.tsx";
import { loadNewsletters } from "#features/newsletters/loaders.ts";
import { newslettersUrl } from "#features/newsletters/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export default async function NewslettersPage() {
  const [newsletters, { settings }] = await Promise.all([loadNewsletters(), loadSite()]);
  return (
    <main className="page">
      <PageTitle title={message("newsletters.title")} promise={message("newsletters.promise")} />
      <NewsletterList newsletters={newsletters} timeZone={settings.timeZone} />
    </main>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await loadSite();
  return pageMetadata(settings, {
    title: message("newsletters.title"),
    description: message("newsletters.promise"),
    path: newslettersUrl(),
  });
}
