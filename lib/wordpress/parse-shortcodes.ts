import { htmlPieces } from "#lib/wordpress/html-pieces.ts";
import { shortcodeAttributes } from "#lib/wordpress/shortcode-attributes.ts";

/** A `[name key="value" word]` of a post, with what stands between it and `[/name]`. */
export interface Shortcode {
  name: string;
  /** By lower-case name. */
  attributes: Record<string, string>;
  words: string[];
  /** Undefined where nothing closes it. */
  content: string | undefined;
  selfClosing: boolean;
  /** Nothing else on its line. */
  alone: boolean;
  source: string;
}

interface Opening {
  start: number;
  end: number;
  name: string;
  inner: string;
  selfClosing: boolean;
}

const OPENING = /\[([a-z_][\w-]*)(?=[\s/\]=])([^\][]*)\]/gi;
const VERBATIM = new Set(["pre", "code", "script", "style", "textarea"]);

/**
 * Cuts a post's HTML at its shortcodes: `isShortcode` tells one from words in brackets. Tags, comments and code
 * are not looked into; `[[name]]` stands for the words `[name]`, whose bracket becomes `&#91;`. No nesting of
 * one name in itself, as in WordPress.
 */
export function parseShortcodes(
  html: string,
  isShortcode: (shortcode: Shortcode) => boolean,
): (string | Shortcode)[] {
  const parts: (string | Shortcode)[] = [];
  const closings = closingFinder(html);
  let at = 0;
  for (const opening of openings(html)) {
    if (opening.start < at) continue;
    const shortcode = shortcodeAt(html, opening, closings);
    if (!isShortcode(shortcode)) continue;
    const end = opening.start + shortcode.source.length;
    const isEscaped = html[opening.start - 1] === "[" && html[end] === "]" && opening.start > at;
    const before = html.slice(at, isEscaped ? opening.start - 1 : opening.start);
    if (before) parts.push(before);
    parts.push(isEscaped ? `&#91;${shortcode.source.slice(1)}` : shortcode);
    at = isEscaped ? end + 1 : end;
  }
  if (at < html.length) parts.push(html.slice(at));
  return parts;
}

function* openings(html: string): Generator<Opening> {
  let base = 0;
  let textEnd = 0;
  for (const piece of htmlPieces(html, VERBATIM)) {
    textEnd = base + piece.raw.length;
    if (piece.kind === "text" && piece.raw.includes("[")) yield* openingsIn(html, base, textEnd);
    base = textEnd;
  }
}

function* openingsIn(html: string, from: number, to: number): Generator<Opening> {
  OPENING.lastIndex = from;
  for (let found = OPENING.exec(html); found && found.index < to; found = OPENING.exec(html)) {
    const [raw, name = "", rest = ""] = found;
    const next = OPENING.lastIndex;
    const selfClosing = rest.endsWith("/");
    const inner = selfClosing ? rest.slice(0, -1) : rest;
    yield { start: found.index, end: found.index + raw.length, name, inner, selfClosing };
    OPENING.lastIndex = next;
  }
}

function shortcodeAt(html: string, opening: Opening, closings: ClosingFinder): Shortcode {
  const { start, end, name, selfClosing } = opening;
  const closing = selfClosing ? -1 : closings(name, end);
  const isClosed = closing !== -1;
  const sourceEnd = isClosed ? closing + name.length + 3 : end;
  return {
    name,
    ...shortcodeAttributes(opening.inner),
    content: isClosed ? html.slice(end, closing) : undefined,
    selfClosing,
    alone: isAlone(html, start, sourceEnd),
    source: html.slice(start, sourceEnd),
  };
}

type ClosingFinder = (name: string, from: number) => number;

/** Finds `[/name]`; a name that is never closed again is looked for once only. */
function closingFinder(html: string): ClosingFinder {
  const last = new Map<string, number>();
  return (name, from) => {
    const closing = `[/${name}]`;
    if (!last.has(name)) last.set(name, html.lastIndexOf(closing));
    return (last.get(name) ?? -1) < from ? -1 : html.indexOf(closing, from);
  };
}

function isAlone(html: string, start: number, end: number): boolean {
  const before = /(?:^|[\n>])[^\S\n]*$/.test(html.slice(Math.max(0, start - 40), start));
  return before && /^[^\S\n]*(?:$|[\n<])/.test(html.slice(end, end + 40));
}
