import type { Metadata } from "next";
import { SearchPage } from "#components/search/search-page.tsx";
import { SearchInput } from "#features/search/input.ts";
import { loadSearch } from "#features/search/loaders.ts";
import { searchUrl } from "#features/search/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

type Props = PageProps<"/search">;

export default async function Page({ searchParams }: Props) {
  return <SearchPage search={await loadSearch(await searchParams)} />;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { settings } = await loadSite();
  const asked = SearchInput.parse(await searchParams);
  const about = { words: asked.q, publication: settings.name };
  return pageMetadata(settings, {
    title: asked.q ? message("head.searchTitle", about) : message("search.title"),
    description: asked.q ? message("head.search", about) : message("search.prompt"),
    path: searchUrl(asked),
    isHidden: true,
  });
}
