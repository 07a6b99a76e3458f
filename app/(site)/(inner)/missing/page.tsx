import type { Metadata } from "next";
import { LatestHeadlines } from "#components/articles/latest-headlines.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { loadFrontPage } from "#features/articles/loaders.ts";
import { robotsOf } from "#features/settings/page-metadata.ts";
import { message } from "#lib/messages/message.ts";
import { answerWithStatus } from "#lib/render.ts";

export const metadata: Metadata = {
  title: message("missing.title"),
  description: message("missing.text"),
  robots: robotsOf(true),
};

/** What the front shows wherever a loader found nothing: 404 with a search and the latest stories (A16). */
export default async function MissingPage() {
  answerWithStatus(404);
  const latest = await loadFrontPage(6);
  return (
    <main className="page">
      <PageTitle title={message("missing.title")} promise={message("missing.text")} />
      <SearchForm words="" />
      <LatestHeadlines cards={latest} />
    </main>
  );
}
