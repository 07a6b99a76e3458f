/** A file that the index names. */
export interface SitemapPart {
  /** `topics`, `topics-2`, `stories-2026-10`. */
  name: string;
  /** When the newest change in it was, ISO 8601 in UTC; null where nothing says. */
  changedAt: string | null;
}

/** An address and when what stands there last changed, ISO 8601 in UTC. */
export interface SitemapEntry {
  path: string;
  changedAt: string | null;
  /** The same in every language, its own too; empty where there is no translation. */
  translations: { language: string; path: string }[];
}

/** A story of the last two days. */
export interface NewsEntry {
  path: string;
  headline: string;
  language: string;
  publishedAt: Date;
}
