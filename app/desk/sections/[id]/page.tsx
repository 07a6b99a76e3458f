import type { Metadata } from "next";
import { SectionRecord } from "#components/manage/records/section-record.tsx";
import { loadDeskSection } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.sections") };

export default async function DeskSectionPage({ params }: PageProps<"/desk/sections/[id]">) {
  return <SectionRecord {...(await loadDeskSection((await params).id))} />;
}
