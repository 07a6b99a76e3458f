import type { Metadata } from "next";
import { ArticleList } from "#components/articles/article-list.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { TopicTitle } from "#components/taxonomy/topic-title.tsx";
import { aboutTopic } from "#features/articles/listing.ts";
import { loadListing } from "#features/articles/loaders.ts";
import { structuredList } from "#features/articles/structured-list.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite, loadTopic } from "#features/taxonomy/loaders.ts";
import { topicUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

type Props = PageProps<"/topics/[slug]">;

export default async function TopicPage({ params, searchParams }: Props) {
  const topic = await loadTopic(decodeURIComponent((await params).slug));
  const { after } = await searchParams;
  const [site, page] = await Promise.all([loadSite(), loadListing(aboutTopic(topic.id), after)]);
  return (
    <main className="page">
      <TopicTitle topic={topic} />
      <ArticleList page={page} path={topicUrl(topic)} timeZone={site.settings.timeZone} />
      <StructuredData
        things={[
          structuredList(
            {
              name: topic.name,
              description: topic.description,
              path: topicUrl(topic),
              language: site.settings.language,
              stories: page.items,
            },
            siteAddress(),
          ),
        ]}
      />
    </main>
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const topic = await loadTopic(decodeURIComponent((await params).slug));
  const { settings } = await loadSite();
  const { name, description } = topic;
  const path = topicUrl(topic);
  return pageMetadata(settings, {
    title: name,
    description: description || message("head.topic", { name, publication: settings.name }),
    path,
    after: (await searchParams).after,
    feeds: { page: path, title: name },
  });
}
