import "./library.css";
import Link from "next/link";
import type { LibraryItem } from "#features/media/library/library-view.ts";
import { deskPictureUrl, mediaUrl } from "#features/media/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Pictures side by side, each leading to its own page, with what is missing said in words. */
export function LibraryGrid({ items }: { items: LibraryItem[] }) {
  if (items.length === 0) return <p className="lead-in">{message("library.none")}</p>;
  return (
    <ul className="library-grid">
      {items.map((item) => (
        <li key={item.id}>
          <Link href={deskPictureUrl(item.id)}>
            <Thumbnail item={item} />
            <span className="library-name">{item.filename}</span>
            {item.credit && <span className="library-note">{item.credit}</span>}
            {item.alt === "" && <span className="library-fault">{message("library.noAlt")}</span>}
            {item.isExpired && <span className="library-fault">{message("library.expired")}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Thumbnail({ item }: { item: LibraryItem }) {
  const smallest = item.variants
    .filter(({ format }) => format === "webp")
    .toSorted((a, b) => a.width - b.width)[0];
  const path = smallest?.path ?? item.path;
  if (!path) return <span className="library-lost">{message("library.lost")}</span>;
  return <img src={mediaUrl(path)} alt={item.alt} loading="lazy" />;
}
