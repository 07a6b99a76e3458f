export interface ReaderRoute {
  /** Path with `*` for one segment; a trailing `**` for any number of them. */
  pattern: string;
  /** Query parameters that change the page. All others are ignored. */
  parameters: readonly string[];
  /** For one person, by a secret in the address: never kept, whatever the page says. */
  isPersonal?: true;
  /** Refused before other pages when there are more renders to do than can be done. */
  shedFirst?: true;
  /** A value that cannot be one is refused: without it, the answer would be to another question. */
  isExact?: true;
  /** Longest value in characters, where it may be more than the usual. */
  longestValue?: number;
  /** For programs of others to read, in browsers too; nothing is ever sent to it. */
  isReadOnly?: true;
}

/** Routes with parameters of their own; the first that matches counts. Every other page may have a keyset cursor. */
export const readerRoutes: readonly ReaderRoute[] = [
  {
    pattern: "/search",
    parameters: ["q", "section", "author", "topic", "language", "from", "to", "after"],
    shedFirst: true,
  },
  { pattern: "/comments/**", parameters: [], isPersonal: true },
  { pattern: "/newsletters/confirm/**", parameters: [], isPersonal: true },
  { pattern: "/newsletters/leave/**", parameters: [], isPersonal: true },
  // Short addresses that an older system gave out.
  { pattern: "/", parameters: ["after", "p", "page_id", "attachment_id", "cat", "tag", "feed"] },
  {
    pattern: "/api/v1/articles",
    parameters: ["after", "section", "topic", "author", "series", "language"],
    isExact: true,
    isReadOnly: true,
  },
  { pattern: "/api/v1/**", parameters: ["after"], isExact: true, isReadOnly: true },
  {
    pattern: "/oembed",
    parameters: ["url", "format", "maxwidth", "maxheight"],
    shedFirst: true,
    isExact: true,
    // An address of ours, in which one letter may be nine characters.
    longestValue: 700,
    isReadOnly: true,
  },
  { pattern: "/*/*", parameters: ["after", "comments"] },
];

/** Any page that is not in the list. */
export const defaultRoute: ReaderRoute = { pattern: "/**", parameters: ["after"] };

/** The route of a path, given as its segments. */
export function routeOf(segments: readonly string[]): ReaderRoute {
  return readerRoutes.find((route) => matches(route.pattern, segments)) ?? defaultRoute;
}

function matches(pattern: string, segments: readonly string[]): boolean {
  const wanted = pattern.split("/").filter((part) => part !== "");
  const open = wanted.at(-1) === "**";
  const fixed = open ? wanted.slice(0, -1) : wanted;
  if (open ? segments.length < fixed.length : segments.length !== fixed.length) return false;
  return fixed.every((part, index) => part === "*" || part === segments[index]);
}
