import type { Metadata } from "next";
import { AuthorRecord } from "#components/manage/records/author-record.tsx";
import { loadDeskAuthor } from "#features/authors/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.authors") };

export default async function DeskAuthorPage({ params }: PageProps<"/desk/authors/[id]">) {
  return <AuthorRecord found={await loadDeskAuthor((await params).id)} />;
}
