import type { Metadata } from "next";
import { ManageTable } from "#components/manage/manage-table.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { WordsFilter } from "#components/manage/words-filter.tsx";
import { loadDeskAuthors } from "#features/authors/loaders.ts";
import { deskAuthorUrl } from "#features/authors/urls.ts";
import { publicationUrl } from "#features/publication/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.authors") };

export default async function DeskAuthorsPage({ searchParams }: PageProps<"/desk/authors">) {
  const { words, authors } = await loadDeskAuthors(await searchParams);
  return (
    <>
      <ManageTitle
        title={message("manage.authors")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
        add={{ href: deskAuthorUrl("new"), label: message("manage.newAuthor") }}
      />
      <WordsFilter words={words} label={message("manage.words")} found={authors.length} />
      <ManageTable
        caption={message("manage.authors")}
        columns={[message("manage.organization"), message("manage.stories")]}
        empty={words ? message("manage.noneFound") : message("manage.none")}
        rows={authors.map(({ id, name, title, organization, stories }) => ({
          id,
          href: deskAuthorUrl(id),
          name,
          cells: [[title, organization].filter(Boolean).join(", "), stories],
        }))}
      />
    </>
  );
}
