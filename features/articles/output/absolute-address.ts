const SAFE = new Set(["http:", "https:", "mailto:"]);

/** An address as others can follow it (WHATWG URL), or undefined where it is none or has another scheme. */
export function absoluteAddress(href: string, base: string): string | undefined {
  const url = URL.parse(href, base);
  return url && SAFE.has(url.protocol) ? url.href : undefined;
}
