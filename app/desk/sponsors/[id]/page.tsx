import type { Metadata } from "next";
import { SponsorRecord } from "#components/manage/records/sponsor-record.tsx";
import { getSettings } from "#features/settings/queries.ts";
import { loadDeskSponsor } from "#features/sponsors/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.sponsors") };

export default async function DeskSponsorPage({ params }: PageProps<"/desk/sponsors/[id]">) {
  const [found, { timeZone }] = await Promise.all([
    loadDeskSponsor((await params).id),
    getSettings(),
  ]);
  return <SponsorRecord found={found} timeZone={timeZone} />;
}
