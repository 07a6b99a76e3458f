import type { Metadata } from "next";
import { RepublishPage } from "#components/articles/republish-page.tsx";
import { loadRepublishable } from "#features/articles/loaders.ts";
import { articleUrl, republishUrl } from "#features/articles/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { keepAtMost } from "#lib/render.ts";
import { siteAddress } from "#lib/site-address.ts";
import { isoWithOffset } from "#lib/time/dates.ts";

type Props = PageProps<"/[section]/[slug]/republish">;

/** Rights to pictures end with a day. */
const LONGEST_KEPT = 3600;

export default async function RepublicationPage({ params }: Props) {
  const { settings } = await loadSite();
  const article = await loadAt(params);
  keepAtMost(LONGEST_KEPT);
  return (
    <RepublishPage
      article={article}
      contact={settings.mailFrom}
      terms={{
        address: new URL(articleUrl(article), siteAddress()).href,
        publication: settings.name,
        licence: { name: settings.republicationLicence, url: settings.republicationLicenceUrl },
        today: isoWithOffset(new Date(), settings.timeZone).slice(0, 10),
      }}
    />
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await loadAt(params);
  const { settings } = await loadSite();
  const { headline } = article;
  return pageMetadata(settings, {
    title: `${message("republish.title")}: ${headline}`,
    description: message("head.republish", { headline }),
    path: republishUrl(articleUrl(article)),
    isHidden: true,
  });
}

async function loadAt(params: Props["params"]) {
  const { section, slug } = await params;
  return loadRepublishable(decodeURIComponent(section), decodeURIComponent(slug));
}
