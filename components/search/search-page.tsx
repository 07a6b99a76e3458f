import { LatestHeadlines } from "#components/articles/latest-headlines.tsx";
import { ChosenFilters } from "#components/search/chosen-filters.tsx";
import { NarrowingForm } from "#components/search/narrowing-form.tsx";
import { SearchPages } from "#components/search/search-pages.tsx";
import { SearchResultList } from "#components/search/search-result-list.tsx";
import { SearchSummary } from "#components/search/search-summary.tsx";
import { SearchTips } from "#components/search/search-tips.tsx";
import type { SearchAnswer } from "#features/search/answer-search.ts";
import { message } from "#lib/messages/message.ts";

/** The page that stories are searched on: what is asked, what was found, and what helps where nothing was. */
export function SearchPage({ search }: { search: SearchAnswer }) {
  const { results, timeZone, latest } = search;
  const hasItems = results !== undefined && results.items.length > 0;
  return (
    <main className="page search-page">
      <h1 id="headline" tabIndex={-1}>
        {message("search.title")}
      </h1>
      <NarrowingForm {...search} />
      <ChosenFilters {...search} />
      <SearchSummary search={search} />
      {hasItems && <SearchResultList items={results.items} timeZone={timeZone} />}
      <SearchPages search={search} />
      {!results?.total && <SearchTips />}
      <LatestHeadlines cards={latest} />
    </main>
  );
}
