import type { FeedFormat } from "#features/feeds/urls.ts";

/** An address that WordPress made of another one. */
export interface WordPressForm {
  base: string;
  /** The base's feed in a format, rather than the base itself. */
  feed?: FeedFormat;
}

const FEEDS: Record<string, FeedFormat> = {
  "": "rss",
  "/rss": "rss",
  "/rss2": "rss",
  "/rdf": "rss",
  "/atom": "atom",
  "/json": "json",
};

/** What WordPress put behind an address of its own, or before or into one; each with the address that it was made of. */
const FORMS: readonly { pattern: RegExp; form: (found: RegExpExecArray) => WordPressForm }[] = [
  {
    // The newest comments of all stories: here is no such feed, so its readers get the stories.
    pattern: /^\/comments\/feed(\/(?:rss2?|rdf|atom|json))?$/,
    form: ([, format = ""]) => ({ base: "/", feed: FEEDS[format]! }),
  },
  {
    pattern: /^(.*)\/feed(\/(?:rss2?|rdf|atom|json))?$/,
    form: ([, base = "", format = ""]) => ({ base: base || "/", feed: FEEDS[format]! }),
  },
  { pattern: /^(.*)\/page\/\d{1,9}$/, form: ([, base = ""]) => ({ base: base || "/" }) },
  {
    pattern: /^(.+)\/(?:amp|embed|trackback|comment-page-\d{1,9})$/,
    form: ([, base = ""]) => ({ base }),
  },
  { pattern: /^\/index\.php(\/.+)?$/, form: ([, base = "/"]) => ({ base }) },
  {
    // A picture in one of the sizes that it was cut to.
    pattern: /^(.*\/wp-content\/uploads\/.+)-\d{1,5}x\d{1,5}(\.\w{1,5})$/,
    form: ([, name = "", type = ""]) => ({ base: name + type }),
  },
];

/** The address that a path was made of, as WordPress makes feeds, later pages, AMP pages and the like; undefined for others. */
export function wordpressForm(path: string): WordPressForm | undefined {
  const bare = path.replace(/(.)\/+$/, "$1");
  for (const { pattern, form } of FORMS) {
    const found = pattern.exec(bare);
    if (found) return form(found);
  }
  return undefined;
}
