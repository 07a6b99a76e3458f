/** What one reader page needs beyond text and pictures. Hashes are CSP sources without quotes: `sha256-…`. */
export interface PageNeeds {
  styleHashes: readonly string[];
  scriptHashes: readonly string[];
  hasIslands: boolean;
  /** Origins that may be framed, such as `https://player.example`. */
  frames?: Iterable<string> | undefined;
}

/** The Content-Security-Policy of a page for readers: nothing inline but what is named by hash (CSP 3). */
export function readerPolicy(needs: PageNeeds): string {
  return join({
    "default-src": "'none'",
    "img-src": "'self' data:",
    "media-src": "'self'",
    "font-src": "'self'",
    "style-src": sources(needs.styleHashes),
    "script-src": scriptSources(needs),
    "connect-src": "'self'",
    "form-action": "'self'",
    "frame-src": [...(needs.frames ?? [])].sort().join(" ") || "'none'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "manifest-src": "'self'",
  });
}

/** The policy of a card that any site may frame: words, style and our own pictures, and nothing that acts. */
export function framedPolicy({ styleHashes }: Pick<PageNeeds, "styleHashes">): string {
  return join({
    "default-src": "'none'",
    "img-src": "'self'",
    "style-src": sources(styleHashes),
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "*",
  });
}

/** The policy of the desk and of every page that is not declared for readers; the editor styles inline. */
export function deskPolicy(nonce: string): string {
  return join({
    "default-src": "'self'",
    "script-src": `'nonce-${nonce}' 'strict-dynamic'`,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
  });
}

/** The policy of an answer that is no document: data, a feed, a sentence. */
export function barePolicy(): string {
  return "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
}

/** The policy of an uploaded file, which may never act as a page of this site. */
export function uploadPolicy(): string {
  return "sandbox; default-src 'none'";
}

function scriptSources({ scriptHashes, hasIslands }: PageNeeds): string {
  if (!hasIslands) return sources(scriptHashes);
  return ["'self'", ...scriptHashes.map(quote)].join(" ");
}

function sources(hashes: readonly string[]): string {
  return hashes.map(quote).join(" ") || "'none'";
}

function quote(hash: string): string {
  return `'${hash}'`;
}

function join(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
