import type { Metadata } from "next";
import { ArchivePage } from "#components/archive/archive-page.tsx";
import { ArticleBody } from "#components/articles/article-body.tsx";
import { LedArticleList } from "#components/articles/article-list.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { SponsorSlot } from "#components/sponsors/sponsor-slot.tsx";
import { SectionTitle } from "#components/taxonomy/section-title.tsx";
import { archiveMetadata } from "#features/archive/archive-metadata.ts";
import { loadArchive } from "#features/archive/loaders.ts";
import { parsePeriod } from "#features/archive/rules.ts";
import { opening } from "#features/articles/body/opening.ts";
import { inSections } from "#features/articles/listing.ts";
import { leaveFor, loadListing } from "#features/articles/loaders.ts";
import { structuredList } from "#features/articles/structured-list.ts";
import { loadPage } from "#features/pages/loaders.ts";
import { pageUrl } from "#features/pages/urls.ts";
import { type Publication, pageMetadata } from "#features/settings/page-metadata.ts";
import { loadPlacement } from "#features/sponsors/loaders.ts";
import { loadSection, loadSite } from "#features/taxonomy/loaders.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

type Props = PageProps<"/[section]">;

/** A section's listing, the archive of a year, or the static page of that name. */
export default async function SectionPage({ params, searchParams }: Props) {
  const slug = decodeURIComponent((await params).section);
  const { after } = await searchParams;
  const section = await loadSection(slug);
  const period = section ? undefined : parsePeriod([slug]);
  if (period) return <Year period={period} after={after} />;
  if (!section) return <StaticPage slug={slug} />;
  const [site, page, placement] = await Promise.all([
    loadSite(),
    loadListing(inSections(section.withDescendants), after),
    loadPlacement("section", section.id),
  ]);
  return (
    <>
      <SponsorSlot placement={placement} />
      <main className="page">
        <SectionTitle section={section} />
        <LedArticleList page={page} path={sectionUrl(section)} timeZone={site.settings.timeZone} />
        <StructuredData
          things={[
            structuredList(
              {
                name: section.name,
                description: section.description,
                path: sectionUrl(section),
                language: site.settings.language,
                stories: page.items,
              },
              siteAddress(),
            ),
          ]}
        />
      </main>
    </>
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const slug = decodeURIComponent((await params).section);
  const { settings } = await loadSite();
  const { after } = await searchParams;
  const section = await loadSection(slug);
  const period = section ? undefined : parsePeriod([slug]);
  if (period) return archiveMetadata(settings, { period, after });
  if (!section) return staticMetadata(slug, settings);
  const { name, description } = section;
  const path = sectionUrl(section);
  return pageMetadata(settings, {
    title: name,
    description: description || message("head.section", { name, publication: settings.name }),
    path,
    after,
    feeds: { page: path, title: name },
  });
}

async function staticMetadata(slug: string, publication: Publication): Promise<Metadata> {
  const page = await loadPage(slug);
  if (!page) return {};
  const { title } = page;
  const fallback = message("head.page", { title, publication: publication.name });
  const description = opening(page.body) || fallback;
  return pageMetadata(publication, { title, description, path: pageUrl(page) });
}

interface YearProps {
  period: { year: number };
  after: string | string[] | undefined;
}

async function Year({ period, after }: YearProps) {
  const { timeZone } = (await loadSite()).settings;
  return (
    <main className="page">
      <ArchivePage archive={await loadArchive(period, { after, timeZone })} timeZone={timeZone} />
    </main>
  );
}

async function StaticPage({ slug }: { slug: string }) {
  const [page, site] = await Promise.all([loadPage(slug), loadSite()]);
  if (!page) return leaveFor(`/${slug}`);
  return (
    <main className="page">
      <PageTitle title={page.title} />
      <div className="prose">
        <ArticleBody
          body={page.body}
          language={site.settings.language}
          pictures={page.pictures}
          files={page.files}
        />
      </div>
    </main>
  );
}
