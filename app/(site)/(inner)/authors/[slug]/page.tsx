import type { Metadata } from "next";
import { ArticleList } from "#components/articles/article-list.tsx";
import { AuthorTitle } from "#components/authors/author-title.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import type { BylineRole } from "#db/enums.ts";
import { byAuthor } from "#features/articles/listing.ts";
import { loadListing } from "#features/articles/loaders.ts";
import { loadAuthor } from "#features/authors/loaders.ts";
import { listRoles } from "#features/authors/queries.ts";
import { structuredAuthor } from "#features/authors/structured-author.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

type Props = PageProps<"/authors/[slug]">;

export default async function AuthorPage({ params, searchParams }: Props) {
  const author = await loadAuthor(decodeURIComponent((await params).slug));
  const { after } = await searchParams;
  const [site, page] = await Promise.all([loadSite(), loadListing(byAuthor(author.id), after)]);
  const roles = await listRoles(
    author.id,
    page.items.map(({ id }) => id),
  );
  return (
    <main className="page">
      <AuthorTitle author={author} />
      <ArticleList
        page={page}
        path={authorUrl(author)}
        timeZone={site.settings.timeZone}
        notes={notesOf(roles)}
      />
      <StructuredData things={[structuredAuthor(author, siteAddress())]} />
    </main>
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const author = await loadAuthor(decodeURIComponent((await params).slug));
  const { settings } = await loadSite();
  const { name, biography, fediverse } = author;
  const path = authorUrl(author);
  return pageMetadata(settings, {
    title: name,
    description: biography || message("head.author", { name, publication: settings.name }),
    path,
    after: (await searchParams).after,
    feeds: { page: path, title: name },
    fediverse,
    openGraph: { type: "profile" },
  });
}

/** What somebody did for a story, where it was not its words. */
function notesOf(roles: Map<number, BylineRole[]>): Map<number, string> {
  const others = [...roles].filter(([, own]) => !own.includes("text"));
  return new Map(
    others.map(([id, own]) => [id, own.map((role) => message(`byline.${role}`)).join(", ")]),
  );
}
