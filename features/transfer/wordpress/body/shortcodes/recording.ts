import type { Block } from "#features/articles/body/schema.ts";
import { webUrl } from "#features/transfer/html/safe-url.ts";
import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

const FORMATS = [
  "src",
  "url",
  "mp3",
  "m4a",
  "ogg",
  "wav",
  "wma",
  "mp4",
  "m4v",
  "webm",
  "ogv",
  "flv",
];

/** The block of a recording that a shortcode names by attribute, by word or between its tags. */
export function recording(type: "audio" | "video", shortcode: Shortcode): Block[] {
  const { attributes, words, content } = shortcode;
  const candidates = [...FORMATS.map((format) => attributes[format]), ...words, content];
  const url = candidates.map(webUrl).find((address) => address !== undefined);
  return url ? [{ type, attrs: { url, title: (attributes.title ?? "").slice(0, 300) } }] : [];
}
