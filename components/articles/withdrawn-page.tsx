import { LatestHeadlines } from "#components/articles/latest-headlines.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import type { ArticleCard } from "#features/articles/card-view.ts";
import type { WithdrawnArticle } from "#features/articles/loaders.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";
import { formatDay } from "#lib/time/dates.ts";

interface WithdrawnPageProps {
  story: WithdrawnArticle;
  timeZone: string;
  latest: ArticleCard[];
}

/** 410: a story was here, and why it is not any more (A16). */
export function WithdrawnPage({ story, timeZone, latest }: WithdrawnPageProps) {
  const date = formatDay(story.retractedAt, { timeZone, language: messageLanguage });
  return (
    <main className="page">
      <PageTitle
        title={message("gone.title")}
        promise={message("gone.text", { headline: story.headline, date })}
      />
      <p className="prose">{story.reason}</p>
      <SearchForm words="" />
      <LatestHeadlines cards={latest} />
    </main>
  );
}
