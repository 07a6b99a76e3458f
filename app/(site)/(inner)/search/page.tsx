import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { SearchResultList } from "#components/search/search-result-list.tsx";
import { loadSearch } from "#features/search/loaders.ts";
import { searchUrl } from "#features/search/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

type Props = PageProps<"/search">;

export default async function SearchPage({ searchParams }: Props) {
  const search = await loadSearch(await searchParams);
  return (
    <main className="page">
      <PageTitle title={message("search.title")} />
      <SearchForm words={search.words} />
      <SearchResultList {...search} />
    </main>
  );
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { settings } = await loadSite();
  const { q } = await searchParams;
  const words = typeof q === "string" ? q : "";
  const about = { words, publication: settings.name };
  return pageMetadata(settings, {
    title: words ? message("head.searchTitle", about) : message("search.title"),
    description: words ? message("head.search", about) : message("search.prompt"),
    path: searchUrl(words),
    isHidden: true,
  });
}
