import type { Metadata } from "next";
import { ModerationQueue } from "#components/comments/moderation-queue.tsx";
import { QueueStates } from "#components/comments/queue-states.tsx";
import { loadQueue } from "#features/moderation/loaders.ts";
import { getSettings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("moderation.title") };

export default async function DeskCommentsPage({ searchParams }: PageProps<"/desk/comments">) {
  const queue = await loadQueue(await searchParams);
  const { timeZone } = await getSettings();
  return (
    <>
      <div className="desk-title">
        <h1>{message("moderation.title")}</h1>
      </div>
      <QueueStates current={queue.status} counts={queue.counts} />
      <ModerationQueue queue={queue} timeZone={timeZone} />
    </>
  );
}
