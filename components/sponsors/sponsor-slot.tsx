import type { Placement } from "#features/sponsors/queries.ts";
import { message } from "#lib/messages/message.ts";

/** A sponsor's message, labelled, in a place whose size never changes (A11). An empty slot takes no room. */
export function SponsorSlot({ placement }: { placement: Placement | undefined }) {
  if (!placement) return null;
  return (
    <aside className="sponsor page" aria-label={message("sponsor.label")}>
      <small>{message("sponsor.label")}</small>
      <a href={placement.url} rel="sponsored noopener">
        <span>
          {placement.text} <b>{placement.sponsor}</b>
        </span>
      </a>
    </aside>
  );
}
