import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MergePage } from "#components/manage/merge-page.tsx";
import { mergeAuthorsAction } from "#features/authors/actions.ts";
import { loadDeskAuthor } from "#features/authors/loaders.ts";
import { deskAuthorUrl } from "#features/authors/urls.ts";
import { message } from "#lib/messages/message.ts";
import { parseId } from "#lib/parse-id.ts";

export const metadata: Metadata = { title: message("manage.merge") };

type Props = PageProps<"/desk/authors/[id]/merge">;

export default async function DeskMergeAuthorPage({ params, searchParams }: Props) {
  const found = await loadDeskAuthor((await params).id);
  const intoId = parseId((await searchParams).into);
  const into = found?.others.find(({ id }) => id === intoId);
  if (!found || !into) notFound();
  const { author, stories } = found;
  return (
    <MergePage
      name={author.name}
      into={into}
      stories={stories}
      back={deskAuthorUrl(author.id)}
      action={mergeAuthorsAction}
      hidden={{ authorId: author.id }}
    />
  );
}
