import type { Metadata } from "next";
import { HistoryPage } from "#components/revisions/history-page.tsx";
import { loadHistory } from "#features/history/loaders.ts";
import { getSettings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("history.title") };

interface RevisionsRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function RevisionsRoute({ params, searchParams }: RevisionsRouteProps) {
  const history = await loadHistory((await params).id, await searchParams);
  const { timeZone } = await getSettings();
  return <HistoryPage history={history} timeZone={timeZone} />;
}
