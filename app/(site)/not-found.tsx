import { LatestHeadlines } from "#components/articles/latest-headlines.tsx";
import { Masthead } from "#components/layout/masthead.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { loadFrontPage } from "#features/articles/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

/** 404 with a search and the latest stories (A16). */
export default async function MissingPage() {
  const [site, latest] = await Promise.all([loadSite(), loadFrontPage(6)]);
  return (
    <>
      <Masthead site={site} />
      <main className="page">
        <title>{message("missing.title")}</title>
        <PageTitle title={message("missing.title")} promise={message("missing.text")} />
        <SearchForm words="" />
        <LatestHeadlines cards={latest} />
      </main>
    </>
  );
}
