import { shortcodes } from "#features/transfer/wordpress/body/shortcodes.ts";
import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

/** Shortcodes of well-known plugins that stand without attributes. */
const WELL_KNOWN = new Set(
  (
    "archives contactform contact gravityform ninja_form mailpoet newsletter sitemap poll polls quiz slideshow " +
    "subscribe login register members forum products cart checkout donate tweet googlemaps ad ads adsense " +
    "advertisement related socialshare social toc qsm mlw_quizmaster"
  ).split(" "),
);

/** Frames that page builders and themes put around words. */
const LAYOUT =
  /^(?:vc_|et_pb_|fusion_|av_|cs_|x_|tdc_|td_block_text|mk_|su_(?:row|column|box|note|quote|dropcap|highlight)|(?:one|two|three|four)_|(?:row|columns?|col|container|section|box|dropcap|highlight|center|left|right|quote|pullquote|blockquote|tabs?|toggle|accordion|spoiler|b|i|u|small|size|color|font|div|span|p)(?:_|$|-?\d))/i;

/** Whether brackets with a word in them are a shortcode rather than words, such as "[sic]". */
export function isShortcode({ name, attributes, words, ...rest }: Shortcode): boolean {
  const key = name.toLowerCase();
  if (shortcodes.has(key) || WELL_KNOWN.has(key)) return true;
  if (rest.content !== undefined || rest.selfClosing) return true;
  if (Object.keys(attributes).length > 0) return true;
  if (words.length > 0) return false;
  return /[a-z0-9][_-][a-z0-9]/i.test(name) || (rest.alone && /^[a-z][a-z0-9]*$/.test(name));
}

/** Whether a shortcode stands around words that belong to the story. */
export function isLayout(name: string): boolean {
  return LAYOUT.test(name);
}
