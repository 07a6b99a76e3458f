import Link from "next/link";
import { type CommentStatus, commentStatuses } from "#db/enums.ts";
import { deskCommentsUrl } from "#features/comments/urls.ts";
import { message } from "#lib/messages/message.ts";

interface QueueStatesProps {
  current: CommentStatus;
  counts: Record<CommentStatus, number>;
}

/** The states of comments, each with how many there are. */
export function QueueStates({ current, counts }: QueueStatesProps) {
  return (
    <nav aria-label={message("moderation.states")}>
      <ul className="queue-states">
        {commentStatuses.map((status) => (
          <li key={status}>
            <Link
              href={deskCommentsUrl(status)}
              aria-current={status === current ? "page" : undefined}
            >
              {message(`moderation.status.${status}`)} <span>{counts[status]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
