import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { NewsletterLanding } from "#components/newsletters/newsletter-landing.tsx";
import { loadNewsletter, loadNewsletterArchive } from "#features/newsletters/loaders.ts";
import { newsletterUrl } from "#features/newsletters/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

type Props = PageProps<"/newsletters/[newsletter]">;

export default async function NewsletterPage({ params, searchParams }: Props) {
  const { after } = await searchParams;
  const [archive, { settings }] = await Promise.all([
    loadNewsletterArchive(await slugIn(params), after),
    loadSite(),
  ]);
  const { name, promise } = archive.newsletter;
  return (
    <main className="page">
      <PageTitle kicker={message("newsletters.kicker")} title={name} promise={promise} />
      <NewsletterLanding archive={archive} timeZone={settings.timeZone} />
    </main>
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const newsletter = await loadNewsletter(await slugIn(params));
  const { settings } = await loadSite();
  const { name, promise } = newsletter;
  return pageMetadata(settings, {
    title: name,
    description: promise || message("head.newsletter", { name, publication: settings.name }),
    path: newsletterUrl(newsletter),
    after: (await searchParams).after,
  });
}

async function slugIn(params: Props["params"]): Promise<string> {
  return decodeURIComponent((await params).newsletter);
}
