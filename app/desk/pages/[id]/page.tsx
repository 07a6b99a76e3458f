import type { Metadata } from "next";
import { PageRecord } from "#components/manage/records/page-record.tsx";
import { loadDeskPage } from "#features/pages/loaders.ts";
import { loadPagePictures } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.pages") };

export default async function DeskStaticPage({ params }: PageProps<"/desk/pages/[id]">) {
  const record = await loadDeskPage((await params).id);
  return <PageRecord {...record} pictures={await loadPagePictures(record.page?.body)} />;
}
