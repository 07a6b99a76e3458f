import "./sponsors.css";
import { PictureImage } from "#components/media/picture-image.tsx";
import type { Placement } from "#features/sponsors/queries.ts";
import { placementUrl } from "#features/sponsors/urls.ts";
import { message } from "#lib/messages/message.ts";

/** A sponsor's message, labelled, in a place whose size never changes (A11). An empty slot takes no room. */
export function SponsorSlot({ placement }: { placement: Placement | undefined }) {
  if (!placement) return null;
  const { id, position, sponsor, text, picture } = placement;
  const width = position === "article_text" ? "in-text" : "page";
  return (
    <aside className={`sponsor ${width}`} aria-label={message(`sponsor.${position}`)}>
      <small>{message("sponsor.label", { name: sponsor })}</small>
      <a href={placementUrl(id)} rel="sponsored nofollow noopener">
        {picture && (
          // The frame has its size without the picture: one that is late, or never comes, moves nothing.
          <span className="frame">
            <PictureImage picture={picture} sizes="12rem" ratio="3:2" />
          </span>
        )}
        <span dir="auto">{text}</span>
      </a>
    </aside>
  );
}
