import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

/** A passage that readers could answer: its words belong to the story. */
export function wpdiscuzFeedback({ content = "" }: Shortcode): string {
  return content;
}
