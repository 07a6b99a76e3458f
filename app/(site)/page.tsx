import type { Metadata } from "next";
import { FrontPage } from "#components/layout/front-page.tsx";
import { FrontMasthead } from "#components/layout/masthead.tsx";
import { NewsletterBox } from "#components/newsletters/newsletter-box.tsx";
import { SponsorSlot } from "#components/sponsors/sponsor-slot.tsx";
import { leaveForOldAddress, loadColumns, loadFrontPage } from "#features/articles/loaders.ts";
import { loadNewsletterBox } from "#features/newsletters/loaders.ts";
import { loadPlacement } from "#features/sponsors/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { secondsToMidnight } from "#lib/dates.ts";
import { keepAtMost } from "#lib/render.ts";

export const metadata: Metadata = { alternates: { canonical: "/" } };

const STORIES_ON_FRONT = 26;

export default async function HomePage({ searchParams }: PageProps<"/">) {
  await leaveForOldAddress(await searchParams);
  const now = new Date();
  const [site, cards, columns, placement, newsletter] = await Promise.all([
    loadSite(),
    loadFrontPage(STORIES_ON_FRONT),
    loadColumns(),
    loadPlacement("home"),
    loadNewsletterBox(),
  ]);
  keepAtMost(secondsToMidnight(now, site.settings.timeZone));
  return (
    <>
      <FrontMasthead site={site} now={now} />
      <SponsorSlot placement={placement} />
      <main className="page">
        <FrontPage cards={cards} columns={columns} sections={site.sections}>
          <NewsletterBox newsletter={newsletter} source="front page" />
        </FrontPage>
      </main>
    </>
  );
}
