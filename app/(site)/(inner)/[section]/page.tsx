import type { Metadata } from "next";
import { ArticleBody } from "#components/articles/article-body.tsx";
import { LedArticleList } from "#components/articles/article-list.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { inSections } from "#features/articles/listing.ts";
import { leaveFor, loadListing } from "#features/articles/loaders.ts";
import { loadPage } from "#features/pages/loaders.ts";
import { pageUrl } from "#features/pages/urls.ts";
import { loadSection, loadSite } from "#features/taxonomy/loaders.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

type Props = PageProps<"/[section]">;

/** A section's listing, or the static page of that name. */
export default async function SectionPage({ params, searchParams }: Props) {
  const slug = decodeURIComponent((await params).section);
  const section = await loadSection(slug);
  if (!section) return <StaticPage slug={slug} />;
  const { after } = await searchParams;
  const [site, page] = await Promise.all([
    loadSite(),
    loadListing(inSections(section.withDescendants), after),
  ]);
  return (
    <main className="page">
      <PageTitle
        kicker={message("section.kicker")}
        title={section.name}
        promise={section.description}
      />
      <LedArticleList page={page} path={sectionUrl(section)} timeZone={site.settings.timeZone} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = decodeURIComponent((await params).section);
  const section = await loadSection(slug);
  if (section) {
    return {
      title: section.name,
      description: section.description || undefined,
      alternates: { canonical: sectionUrl(section) },
    };
  }
  const page = await loadPage(slug);
  return page ? { title: page.title, alternates: { canonical: pageUrl(page) } } : {};
}

async function StaticPage({ slug }: { slug: string }) {
  const [page, site] = await Promise.all([loadPage(slug), loadSite()]);
  if (!page) return leaveFor(`/${slug}`);
  return (
    <main className="page">
      <PageTitle title={page.title} />
      <div className="prose">
        <ArticleBody body={page.body} language={site.settings.language} />
      </div>
    </main>
  );
}
