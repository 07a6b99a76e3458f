import "./moderation.css";
import Link from "next/link";
import { QueuedComment } from "#components/comments/queued-comment.tsx";
import { deskCommentsUrl } from "#features/comments/urls.ts";
import type { Queue } from "#features/moderation/loaders.ts";
import { message } from "#lib/messages/message.ts";

interface ModerationQueueProps {
  queue: Queue;
  timeZone: string;
}

/** Comments in one state, each with what the moderator needs to decide. */
export function ModerationQueue({ queue, timeZone }: ModerationQueueProps) {
  const { status, items, next } = queue;
  if (items.length === 0) {
    const empty = status === "held" ? "moderation.empty.held" : "moderation.empty.other";
    return <p className="lead-in">{message(empty)}</p>;
  }
  return (
    <>
      <ol className="queue">
        {items.map((comment) => (
          <li key={comment.id}>
            <QueuedComment comment={comment} timeZone={timeZone} />
          </li>
        ))}
      </ol>
      {next && (
        <p className="pager">
          <Link href={deskCommentsUrl(status, next)}>{message("moderation.older")}</Link>
        </p>
      )}
    </>
  );
}
