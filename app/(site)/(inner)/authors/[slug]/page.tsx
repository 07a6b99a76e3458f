import type { Metadata } from "next";
import { ArticleList } from "#components/articles/article-list.tsx";
import { AuthorTitle } from "#components/authors/author-title.tsx";
import { byAuthor } from "#features/articles/listing.ts";
import { loadListing } from "#features/articles/loaders.ts";
import { loadAuthor } from "#features/authors/loaders.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";

type Props = PageProps<"/authors/[slug]">;

export default async function AuthorPage({ params, searchParams }: Props) {
  const author = await loadAuthor(decodeURIComponent((await params).slug));
  const { after } = await searchParams;
  const [site, page] = await Promise.all([loadSite(), loadListing(byAuthor(author.id), after)]);
  return (
    <main className="page">
      <AuthorTitle author={author} />
      <ArticleList page={page} path={authorUrl(author)} timeZone={site.settings.timeZone} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const author = await loadAuthor(decodeURIComponent((await params).slug));
  return {
    title: author.name,
    description: author.biography || undefined,
    alternates: { canonical: authorUrl(author) },
  };
}
