import "./manage.css";
import Link from "next/link";
import type { Room } from "#features/publication/rooms.ts";
import { message } from "#lib/messages/message.ts";

interface PublicationRoomsProps {
  rooms: (Room & { count: number | undefined })[];
}

/** The parts of the publication, with what each is for and how much is in it. */
export function PublicationRooms({ rooms }: PublicationRoomsProps) {
  return (
    <nav aria-label={message("manage.rooms")}>
      <ul className="manage-rooms">
        {rooms.map(({ name, url, count }) => (
          <li key={name}>
            <Link href={url}>
              <span className="room-name">{message(`manage.${name}`)}</span>
              {count !== undefined && <span className="room-count">{count}</span>}
              <span className="room-about">{message(`manage.about.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
