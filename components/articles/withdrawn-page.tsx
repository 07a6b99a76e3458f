import { PageTitle } from "#components/layout/page-title.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import type { WithdrawnArticle } from "#features/articles/loaders.ts";
import { formatDay } from "#lib/dates.ts";
import { message } from "#lib/messages/message.ts";

/** 410: a story was here, and why it is not any more (A16). */
export function WithdrawnPage({ story, timeZone }: { story: WithdrawnArticle; timeZone: string }) {
  const date = formatDay(story.retractedAt, { timeZone, language: "en" });
  return (
    <main className="page">
      <PageTitle
        title={message("gone.title")}
        promise={message("gone.text", { headline: story.headline, date })}
      />
      <p className="prose">{story.reason}</p>
      <SearchForm words="" />
    </main>
  );
}
