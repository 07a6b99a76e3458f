import { embedOf } from "#features/transfer/html/embed-of.ts";
import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

/** `[embed]address[/embed]`, and the players that WordPress.com named after their hosts. */
export function embed(shortcode: Shortcode, work: BodyWork): string {
  const block = embedOf(addressOf(shortcode));
  return block ? work.setAside([block], "block") : "";
}

function addressOf({ name, attributes, words, content }: Shortcode): string | undefined {
  const given = (content?.trim() || attributes.src || attributes.url || words[0])?.replaceAll(
    "&amp;",
    "&",
  );
  const address = given?.replace(/^=/, "");
  if (name.toLowerCase() === "vimeo" && /^\d+$/.test(address ?? ""))
    return `https://vimeo.com/${address}`;
  if (name.toLowerCase() === "youtube" && /^[\w-]{11}$/.test(address ?? "")) {
    return `https://www.youtube.com/watch?v=${address}`;
  }
  return address;
}
