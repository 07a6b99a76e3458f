/** First parts of addresses that belong to the site itself. */
const RESERVED = new Set(
  (
    "api apple-touch-icon.png archive atom.xml authors card.jpg comments corrections desk favicon.ico favicon.svg feed " +
    "feed.json feed.xml feeds healthz manifest.webmanifest media metrics missing news-sitemap.xml newsletters oembed p " +
    "page pages preview quizzes readyz robots.txt s search series setup sign-in sign-out sitemap sitemap.xml sitemaps " +
    "static subscribe topics unsubscribe _next"
  ).split(" "),
);

/** Whether the site itself answers below this first part of an address; years are the archive's. */
export function isReservedName(name: string): boolean {
  return RESERVED.has(name) || /^\d{4}$/.test(name) || name.startsWith("sitemap-");
}

/** The same as a set, for those who count upwards from a taken name. */
export const reservedNames: ReadonlySet<string> = RESERVED;
