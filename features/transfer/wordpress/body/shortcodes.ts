import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import { audio } from "#features/transfer/wordpress/body/shortcodes/audio.ts";
import { caption } from "#features/transfer/wordpress/body/shortcodes/caption.ts";
import { displayPosts } from "#features/transfer/wordpress/body/shortcodes/display-posts.ts";
import { embed } from "#features/transfer/wordpress/body/shortcodes/embed.ts";
import { gallery } from "#features/transfer/wordpress/body/shortcodes/gallery.ts";
import { playlist } from "#features/transfer/wordpress/body/shortcodes/playlist.ts";
import { video } from "#features/transfer/wordpress/body/shortcodes/video.ts";
import { wpdiscuzFeedback } from "#features/transfer/wordpress/body/shortcodes/wpdiscuz-feedback.ts";
import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

/** Gives the HTML that a shortcode becomes: words, or a place held for blocks that were set aside. */
export type ShortcodeConverter = (shortcode: Shortcode, work: BodyWork) => string;

/** The shortcodes that are understood, by name in lower case. */
export const shortcodes: ReadonlyMap<string, ShortcodeConverter> = new Map<
  string,
  ShortcodeConverter
>([
  ["caption", caption],
  ["wp_caption", caption],
  ["gallery", gallery],
  ["audio", audio],
  ["video", video],
  ["playlist", playlist],
  ["embed", embed],
  ["youtube", embed],
  ["vimeo", embed],
  ["soundcloud", embed],
  ["display-posts", displayPosts],
  ["wpdiscuz-feedback", wpdiscuzFeedback],
]);
