import type { Metadata } from "next";
import { AuthorIndex } from "#components/authors/author-index.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { loadAuthorIndex } from "#features/archive/loaders.ts";
import { authorsUrl } from "#features/authors/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export default async function AuthorIndexPage({ searchParams }: PageProps<"/authors">) {
  const page = await loadAuthorIndex((await searchParams).after);
  return (
    <main className="page">
      <PageTitle title={message("authors.title")} promise={message("authors.promise")} />
      <AuthorIndex page={page} />
    </main>
  );
}

export async function generateMetadata({ searchParams }: PageProps<"/authors">): Promise<Metadata> {
  const { settings } = await loadSite();
  return pageMetadata(settings, {
    title: message("authors.title"),
    description: message("authors.promise"),
    path: authorsUrl(),
    after: (await searchParams).after,
  });
}
