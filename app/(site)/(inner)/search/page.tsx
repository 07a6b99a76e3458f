import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { SearchResultList } from "#components/search/search-result-list.tsx";
import { loadSearch } from "#features/search/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("search.title"), robots: { index: false } };

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const search = await loadSearch(await searchParams);
  return (
    <main className="page">
      <PageTitle title={message("search.title")} />
      <SearchForm words={search.words} />
      <SearchResultList {...search} />
    </main>
  );
}
