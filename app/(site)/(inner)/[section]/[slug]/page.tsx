import type { Metadata } from "next";
import { ArticlePage } from "#components/articles/article-page.tsx";
import { StructuredArticle } from "#components/articles/structured-article.tsx";
import { WithdrawnPage } from "#components/articles/withdrawn-page.tsx";
import { CommentSection } from "#components/comments/comment-section.tsx";
import { NewsletterBox } from "#components/newsletters/newsletter-box.tsx";
import { SponsorSlot } from "#components/sponsors/sponsor-slot.tsx";
import { articleMetadata } from "#features/articles/article-metadata.ts";
import { loadArticle } from "#features/articles/loaders.ts";
import { articleUrl } from "#features/articles/urls.ts";
import { loadComments } from "#features/comments/loaders.ts";
import { loadNewsletterBox } from "#features/newsletters/loaders.ts";
import { loadRelated } from "#features/related/loaders.ts";
import { loadPlacement } from "#features/sponsors/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

type Props = PageProps<"/[section]/[slug]">;

export default async function StoryPage({ params, searchParams }: Props) {
  const site = await loadSite();
  const loaded = await loadAt(params);
  if ("withdrawn" in loaded)
    return <WithdrawnPage story={loaded.withdrawn} timeZone={site.settings.timeZone} />;
  const { article } = loaded;
  const { comments: after } = await searchParams;
  const [related, comments, newsletter, top, bottom] = await Promise.all([
    loadRelated(article),
    loadComments(article.id, typeof after === "string" ? after : undefined),
    loadNewsletterBox(),
    loadPlacement("article_top", article.section.id),
    loadPlacement("article_bottom", article.section.id),
  ]);
  const address = new URL(articleUrl(article), siteAddress()).href;
  return (
    <>
      <SponsorSlot placement={top} />
      <main>
        <ArticlePage
          article={article}
          related={related}
          timeZone={site.settings.timeZone}
          now={new Date()}
          address={address}
          commentCount={comments.count}
        >
          <NewsletterBox newsletter={newsletter} source="story" />
          <CommentSection article={article} comments={comments} timeZone={site.settings.timeZone} />
        </ArticlePage>
        <StructuredArticle article={article} address={address} publication={site.settings} />
      </main>
      <SponsorSlot placement={bottom} />
    </>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadAt(params);
  if ("withdrawn" in loaded) return { title: message("gone.title"), robots: { index: false } };
  return articleMetadata(loaded.article);
}

async function loadAt(params: Props["params"]) {
  const { section, slug } = await params;
  return loadArticle(decodeURIComponent(section), decodeURIComponent(slug));
}
