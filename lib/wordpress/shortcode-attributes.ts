const PAIR =
  /([\w-]+)\s*=\s*"([^"]*)"|([\w-]+)\s*=\s*'([^']*)'|([\w-]+)\s*=\s*[“”″]([^“”″]*)[“”″]|([\w-]+)\s*=\s*([^\s'"]+)|"([^"]*)"|'([^']*)'|(\S+)/g;

/**
 * Reads what stands between a shortcode's name and its bracket: `key="value"`, `key='value'`, `key=value`,
 * and words. Keys are lower case; a no-break or zero-width space counts as a space.
 */
export function shortcodeAttributes(source: string): {
  attributes: Record<string, string>;
  words: string[];
} {
  const attributes: [string, string][] = [];
  const words: string[] = [];
  for (const match of source.replace(/[\u00a0\u200b]+/g, " ").matchAll(PAIR)) {
    const [, k1, v1, k2, v2, k3, v3, k4, v4, w1, w2, w3] = match;
    const key = k1 ?? k2 ?? k3 ?? k4;
    if (key !== undefined) attributes.push([key.toLowerCase(), v1 ?? v2 ?? v3 ?? v4 ?? ""]);
    else words.push(w1 ?? w2 ?? w3 ?? "");
  }
  return { attributes: Object.fromEntries(attributes), words };
}
