import type { Metadata } from "next";
import { FrontPage } from "#components/layout/front-page.tsx";
import { FrontMasthead } from "#components/layout/masthead.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { WaysIn } from "#components/layout/ways-in.tsx";
import { NewsletterBox } from "#components/newsletters/newsletter-box.tsx";
import { SponsorSlot } from "#components/sponsors/sponsor-slot.tsx";
import { leaveForOldAddress } from "#features/articles/loaders.ts";
import { loadFront } from "#features/front/loaders.ts";
import { loadNewsletterBox } from "#features/newsletters/loaders.ts";
import { loadPublisher } from "#features/pages/loaders.ts";
import { loadLatestQuiz } from "#features/quizzes/loaders.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { structuredSite } from "#features/settings/structured-site.ts";
import { loadPlacement } from "#features/sponsors/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { keepAtMost } from "#lib/render.ts";
import { siteAddress } from "#lib/site-address.ts";
import { secondsToMidnight } from "#lib/time/dates.ts";

export default async function HomePage({ searchParams }: PageProps<"/">) {
  await leaveForOldAddress(await searchParams);
  const now = new Date();
  const [site, publisher, quiz, placement, newsletter] = await Promise.all([
    loadSite(),
    loadPublisher(),
    loadLatestQuiz(),
    loadPlacement("home"),
    loadNewsletterBox(),
  ]);
  const front = await loadFront({ language: site.settings.language, hasQuiz: quiz !== null });
  keepAtMost(secondsToMidnight(now, site.settings.timeZone));
  return (
    <>
      <FrontMasthead site={site} now={now} />
      <SponsorSlot placement={placement} />
      <main className="page">
        <FrontPage front={front} quiz={quiz}>
          <NewsletterBox newsletter={newsletter} source="front page" />
          <WaysIn />
        </FrontPage>
        <StructuredData things={[structuredSite(publisher, siteAddress())]} />
      </main>
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await loadSite();
  return pageMetadata(settings, { description: settings.description || settings.motto, path: "/" });
}
