import type { Metadata } from "next";
import { ArticleList } from "#components/articles/article-list.tsx";
import { AuthorTitle } from "#components/authors/author-title.tsx";
import { listByAuthor } from "#features/articles/queries.ts";
import { loadAuthor } from "#features/authors/loaders.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { parseCursor, STORIES_PER_PAGE } from "#lib/keyset.ts";

type Props = PageProps<"/authors/[slug]">;

export default async function AuthorPage({ params, searchParams }: Props) {
  const author = await loadAuthor(decodeURIComponent((await params).slug));
  const { after } = await searchParams;
  const page = await listByAuthor(author.id, {
    limit: STORIES_PER_PAGE,
    after: parseCursor(after),
  });
  return (
    <main className="page">
      <AuthorTitle author={author} />
      <ArticleList page={page} path={authorUrl(author)} />
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
