import type { Metadata } from "next";
import { ArticleList } from "#components/articles/article-list.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { listAboutTopic } from "#features/articles/queries.ts";
import { loadTopic } from "#features/taxonomy/loaders.ts";
import { topicUrl } from "#features/taxonomy/urls.ts";
import { parseCursor, STORIES_PER_PAGE } from "#lib/keyset.ts";
import { message } from "#lib/messages/message.ts";

type Props = PageProps<"/topics/[slug]">;

export default async function TopicPage({ params, searchParams }: Props) {
  const topic = await loadTopic(decodeURIComponent((await params).slug));
  const { after } = await searchParams;
  const page = await listAboutTopic(topic.id, {
    limit: STORIES_PER_PAGE,
    after: parseCursor(after),
  });
  return (
    <main className="page">
      <PageTitle kicker={message("topic.kicker")} title={topic.name} promise={topic.description} />
      <ArticleList page={page} path={topicUrl(topic)} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await loadTopic(decodeURIComponent((await params).slug));
  return {
    title: topic.name,
    description: topic.description || undefined,
    alternates: { canonical: topicUrl(topic) },
  };
}
