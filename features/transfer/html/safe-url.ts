// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them, so do we
const SKIPPED = /[\u0000-\u0020\u007f]/g;
const LONGEST = 2048;

/** An address that a body may hold (http, https, mailto, path, fragment), or undefined. `//host` becomes https. */
export function safeUrl(value: string | undefined): string | undefined {
  const url = (value ?? "").trim().replace(SKIPPED, (c) => (c === " " ? "%20" : ""));
  const absolute = /^[/\\]{2}/.test(url) ? `https://${url.slice(2)}` : url;
  if (absolute.length === 0 || absolute.length > LONGEST) return undefined;
  return /^(?:https?:\/\/[^/]|mailto:|\/|#)/i.test(absolute) ? absolute : undefined;
}

/** An http or https address, or undefined. */
export function webUrl(value: string | undefined): string | undefined {
  const url = safeUrl(value);
  return url && /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
}
