import { LatestHeadlines } from "#components/articles/latest-headlines.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import type { ArticleCard } from "#features/articles/card-view.ts";
import type { WithheldArticle } from "#features/articles/loaders.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";
import { formatDay } from "#lib/time/dates.ts";

interface WithheldPageProps {
  story: WithheldArticle;
  timeZone: string;
  latest: ArticleCard[];
}

/** 451: the law keeps us from showing what is here. Says since when and why, and nothing of the story (A16, RFC 7725). */
export function WithheldPage({ story, timeZone, latest }: WithheldPageProps) {
  const date = formatDay(story.withheldAt, { timeZone, language: messageLanguage });
  return (
    <main className="page">
      <PageTitle title={message("withheld.title")} promise={message("withheld.text", { date })} />
      <p className="prose">{story.reason}</p>
      <SearchForm words="" />
      <LatestHeadlines cards={latest} />
    </main>
  );
}
