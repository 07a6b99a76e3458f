import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import { recording } from "#features/transfer/wordpress/body/shortcodes/recording.ts";
import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

export function audio(shortcode: Shortcode, work: BodyWork): string {
  return work.setAside(recording("audio", shortcode), "block");
}
