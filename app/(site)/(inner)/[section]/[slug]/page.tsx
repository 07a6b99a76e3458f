import type { Metadata } from "next";
import { ArchivePage } from "#components/archive/archive-page.tsx";
import { ArticlePage } from "#components/articles/article-page.tsx";
import { WithdrawnPage } from "#components/articles/withdrawn-page.tsx";
import { WithheldPage } from "#components/articles/withheld-page.tsx";
import { CommentSection } from "#components/comments/comment-section.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { NewsletterBox } from "#components/newsletters/newsletter-box.tsx";
import { SponsorSlot } from "#components/sponsors/sponsor-slot.tsx";
import { archiveMetadata } from "#features/archive/archive-metadata.ts";
import { loadArchive } from "#features/archive/loaders.ts";
import { type Period, parsePeriod } from "#features/archive/rules.ts";
import { articleMetadata } from "#features/articles/article-metadata.ts";
import { hasBlock } from "#features/articles/body/has-block.ts";
import { type LoadedArticle, loadArticle, loadFrontPage } from "#features/articles/loaders.ts";
import { mayBeRepublished } from "#features/articles/rules.ts";
import { structuredArticle, structuredPlace } from "#features/articles/structured-article.ts";
import { articleUrl, republishUrl } from "#features/articles/urls.ts";
import { loadComments } from "#features/comments/loaders.ts";
import { loadNewsletterBox } from "#features/newsletters/loaders.ts";
import { loadPublisher } from "#features/pages/loaders.ts";
import { loadRelated } from "#features/related/loaders.ts";
import { robotsOf } from "#features/settings/page-metadata.ts";
import { loadPlacement } from "#features/sponsors/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

type Props = PageProps<"/[section]/[slug]">;

const LATEST_SHOWN = 6;

/** A story, or the archive of a month. */
export default async function StoryPage({ params, searchParams }: Props) {
  const site = await loadSite();
  const period = await periodAt(params);
  if (period) {
    const { timeZone } = site.settings;
    const archive = await loadArchive(period, { after: (await searchParams).after, timeZone });
    return (
      <main className="page">
        <ArchivePage archive={archive} timeZone={timeZone} />
      </main>
    );
  }
  const loaded = await loadAt(params);
  if (!("article" in loaded)) return <AwayPage loaded={loaded} />;
  const { article } = loaded;
  const { comments: after } = await searchParams;
  const [publisher, related, comments, newsletter, top, inText, bottom] = await Promise.all([
    loadPublisher(),
    loadRelated(article),
    loadComments(article.id, typeof after === "string" ? after : undefined),
    loadNewsletterBox(),
    loadPlacement("article_top", article.section.id),
    hasBlock(article.body, "sponsorSlot") && loadPlacement("article_text", article.section.id),
    loadPlacement("article_bottom", article.section.id),
  ]);
  const path = articleUrl(article);
  const home = siteAddress();
  const address = new URL(path, home).href;
  const box = <NewsletterBox newsletter={newsletter} source="story" />;
  const isBoxInText = hasBlock(article.body, "newsletterBox");
  return (
    <>
      <SponsorSlot placement={top} />
      <main>
        <ArticlePage
          article={article}
          related={related}
          site={site.settings}
          now={new Date()}
          address={address}
          commentCount={comments.count}
          republishPath={mayBeRepublished(article) ? republishUrl(path) : undefined}
          boxes={{ newsletter: box, sponsor: inText && <SponsorSlot placement={inText} /> }}
        >
          {!isBoxInText && box}
          <CommentSection article={article} comments={comments} timeZone={site.settings.timeZone} />
        </ArticlePage>
        <StructuredData
          things={[
            structuredArticle(article, publisher, home),
            structuredPlace(article, publisher, home),
          ]}
        />
      </main>
      <SponsorSlot placement={bottom} />
    </>
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { settings } = await loadSite();
  const period = await periodAt(params);
  if (period) return archiveMetadata(settings, { period, after: (await searchParams).after });
  const loaded = await loadAt(params);
  if ("article" in loaded) return articleMetadata(loaded.article, settings);
  const title = message("withheld" in loaded ? "withheld.title" : "gone.title");
  return { title, description: message("head.away"), robots: robotsOf(true) };
}

async function periodAt(params: Props["params"]): Promise<Period | undefined> {
  const { section, slug } = await params;
  return parsePeriod([section, slug]);
}

async function loadAt(params: Props["params"]) {
  const { section, slug } = await params;
  return loadArticle(decodeURIComponent(section), decodeURIComponent(slug));
}

/** Where a story was that may not be read any more. */
async function AwayPage({ loaded }: { loaded: Exclude<LoadedArticle, { article: unknown }> }) {
  const { settings } = await loadSite();
  const latest = await loadFrontPage(LATEST_SHOWN);
  const { timeZone } = settings;
  if ("withheld" in loaded) {
    return <WithheldPage story={loaded.withheld} timeZone={timeZone} latest={latest} />;
  }
  return <WithdrawnPage story={loaded.withdrawn} timeZone={timeZone} latest={latest} />;
}
