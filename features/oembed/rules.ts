import type { Picture } from "#features/media/picture-view.ts";

/** Most pixels that a consumer has room for. */
export interface Room {
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

/** Pixels: with its picture at the side, and below the width at which that has no place (app/(embed)/embed.css). */
const WIDE = { width: 600, height: 200 };
const NARROW_BELOW = 480;
const NARROW_HEIGHT = 260;

/** The size of a card in the room that there is. */
export function cardSize({ maxwidth, maxheight }: Room): { width: number; height: number } {
  const width = Math.min(WIDE.width, maxwidth ?? WIDE.width);
  const height = width < NARROW_BELOW ? NARROW_HEIGHT : WIDE.height;
  return { width, height: Math.min(height, maxheight ?? height) };
}

/** The widest JPEG of a picture that fits (oEmbed 1.0, 2.3.4: `thumbnail_url`); undefined where none does. */
export function thumbnailOf({ variants }: Pick<Picture, "variants">, room: Room) {
  const { maxwidth = Number.POSITIVE_INFINITY, maxheight = Number.POSITIVE_INFINITY } = room;
  return variants
    .filter(({ format }) => format === "jpeg")
    .filter(({ width, height }) => width <= maxwidth && height <= maxheight)
    .sort((a, b) => b.width - a.width)[0];
}

/** The path of an address of this site, whatever follows it; undefined for one elsewhere. */
export function ownPath(address: string, site: URL): string | undefined {
  const url = URL.parse(address);
  const isOurs = url?.host === site.host && /^https?:$/.test(url.protocol) && !url.username;
  return isOurs ? url.pathname.replace(/(.)\/+$/, "$1") : undefined;
}
