import type { ArticleCard } from "#features/articles/card-view.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { cardSize, type Room, thumbnailOf } from "#features/oembed/rules.ts";
import { embedUrl } from "#features/oembed/urls.ts";
import { htmlElement } from "#lib/formats/write-html.ts";
import { message } from "#lib/messages/message.ts";

/** Seconds for which a consumer need not ask again. */
const CACHE_AGE = 3600;

/** What frames the card may do: links of it open a page of their own, and nothing else. */
const SANDBOX = "allow-popups allow-popups-to-escape-sandbox";

interface Place {
  room: Room;
  site: URL;
  publication: { name: string };
}

/** A story as oEmbed has it (1.0, 2.3.4.4: `rich`). */
export function oembedOf(card: ArticleCard, { room, site, publication }: Place) {
  const { width, height } = cardSize(room);
  const [author] = card.bylines;
  return {
    type: "rich",
    version: "1.0",
    title: titleOf(card),
    ...(author && {
      author_name: card.bylines.map(({ name }) => name).join(", "),
      author_url: new URL(authorUrl(author), site).href,
    }),
    provider_name: publication.name,
    provider_url: site.origin,
    cache_age: CACHE_AGE,
    ...thumbnail(card, room, site),
    html: htmlElement("iframe", {
      src: new URL(embedUrl(card.id), site).href,
      title: titleOf(card),
      width,
      height,
      sandbox: SANDBOX,
      loading: "lazy",
      style: "border:0;max-width:100%",
    }).html,
    width,
    height,
  };
}

export type Oembed = ReturnType<typeof oembedOf>;

/** What somebody paid for says so wherever its headline stands. */
function titleOf({ kind, headline }: ArticleCard): string {
  return kind === "sponsored" ? `${message("kind.sponsored")}: ${headline}` : headline;
}

function thumbnail({ picture }: ArticleCard, room: Room, site: URL) {
  const file = picture && thumbnailOf(picture, room);
  if (!file) return {};
  return {
    thumbnail_url: new URL(mediaUrl(file.path), site).href,
    thumbnail_width: file.width,
    thumbnail_height: file.height,
  };
}
