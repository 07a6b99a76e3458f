import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { NewsletterLanding } from "#components/newsletters/newsletter-landing.tsx";
import { loadNewsletter } from "#features/newsletters/loaders.ts";
import { newsletterUrl } from "#features/newsletters/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

type Props = PageProps<"/newsletters/[newsletter]">;

export default async function NewsletterPage({ params }: Props) {
  const [{ newsletter, issues }, { settings }] = await Promise.all([loadAt(params), loadSite()]);
  return (
    <main className="page">
      <PageTitle
        kicker={message("newsletters.kicker")}
        title={newsletter.name}
        promise={newsletter.promise}
      />
      <NewsletterLanding newsletter={newsletter} issues={issues} timeZone={settings.timeZone} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { newsletter } = await loadAt(params);
  const { settings } = await loadSite();
  const { name, promise } = newsletter;
  return pageMetadata(settings, {
    title: name,
    description: promise || message("head.newsletter", { name, publication: settings.name }),
    path: newsletterUrl(newsletter),
  });
}

async function loadAt(params: Props["params"]) {
  return loadNewsletter(decodeURIComponent((await params).newsletter));
}
