import type { WxrWarning } from "#lib/wxr/read-wxr.ts";

/** Characters that XML 1.0 §2.2 refuses and that PostgreSQL or a browser would stumble over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const REFERENCE = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][\w.-]{0,60});/i;
const LONGEST_REFERENCE = 64;

const ENDS = { "<![CDATA[": "]]>", "<!--": "-->" } as const;
type Verbatim = keyof typeof ENDS;

/**
 * Mends the text of an XML file, piece by piece, before it is parsed: refused characters are left out, and an
 * ampersand that begins no reference is written as one. CDATA sections and comments keep theirs.
 */
export class XmlMender {
  readonly #warn: (warning: WxrWarning) => void;
  #inside: Verbatim | undefined;
  #rest = "";
  #line = 1;

  constructor(warn: (warning: WxrWarning) => void) {
    this.#warn = warn;
  }

  /** As much of the text so far as is sure; the rest waits for more. */
  mend(piece: string): string {
    const text = this.#rest + this.#withoutRefused(piece);
    const { mended, readTo } = this.#scan(text, text.length - LONGEST_REFERENCE);
    this.#rest = text.slice(readTo);
    this.#line += newlines(text, readTo);
    return mended;
  }

  /** The text that waited. */
  end(): string {
    return this.#scan(this.#rest, this.#rest.length).mended;
  }

  #scan(text: string, limit: number): { mended: string; readTo: number } {
    let mended = "";
    let at = 0;
    while (at < limit) {
      const step = this.#inside ? this.#verbatim(text, at, limit) : this.#plain(text, at, limit);
      mended += step.mended;
      at = step.readTo;
    }
    return { mended, readTo: at };
  }

  #verbatim(text: string, from: number, limit: number): { mended: string; readTo: number } {
    const end = ENDS[this.#inside as Verbatim];
    const found = text.indexOf(end, from);
    const readTo = found === -1 ? limit : found + end.length;
    if (found !== -1) this.#inside = undefined;
    return { mended: text.slice(from, readTo), readTo };
  }

  #plain(text: string, from: number, limit: number): { mended: string; readTo: number } {
    const found = nextOf(text, from);
    if (found === -1 || found >= limit) return { mended: text.slice(from, limit), readTo: limit };
    const before = text.slice(from, found);
    const opening = (Object.keys(ENDS) as Verbatim[]).find((start) =>
      text.startsWith(start, found),
    );
    if (opening) {
      this.#inside = opening;
      return { mended: before + opening, readTo: found + opening.length };
    }
    const isBare =
      text[found] === "&" && !REFERENCE.test(text.slice(found, found + LONGEST_REFERENCE));
    if (isBare) this.#warnAt(text, found, "an ampersand that begins no reference");
    return { mended: before + (isBare ? "&amp;" : text[found]), readTo: found + 1 };
  }

  #withoutRefused(piece: string): string {
    const found = piece.search(REFUSED);
    if (found === -1) return piece;
    this.#warnAt(this.#rest + piece, this.#rest.length + found, "characters that XML refuses");
    return piece.replace(REFUSED, "");
  }

  #warnAt(text: string, index: number, message: string): void {
    const line = this.#line + newlines(text, index);
    this.#warn({ line, column: index - text.lastIndexOf("\n", index), message });
  }
}

function nextOf(text: string, from: number): number {
  const ampersand = text.indexOf("&", from);
  const mark = text.indexOf("<!", from);
  if (ampersand === -1 || mark === -1) return Math.max(ampersand, mark);
  return Math.min(ampersand, mark);
}

function newlines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) {
    count += 1;
  }
  return count;
}
