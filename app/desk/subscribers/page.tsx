import type { Metadata } from "next";
import { SubscriberCounts } from "#components/subscribers/subscriber-counts.tsx";
import { SubscriberTable } from "#components/subscribers/subscriber-table.tsx";
import { getSettings } from "#features/settings/queries.ts";
import { loadSubscribers } from "#features/subscribers/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("subscribers.title") };

export default async function DeskSubscribersPage({
  searchParams,
}: PageProps<"/desk/subscribers">) {
  const page = await loadSubscribers(await searchParams);
  const { timeZone } = await getSettings();
  return (
    <>
      <div className="desk-title">
        <h1>{message("subscribers.title")}</h1>
      </div>
      <SubscriberCounts counts={page.counts} />
      <SubscriberTable page={page} timeZone={timeZone} />
    </>
  );
}
