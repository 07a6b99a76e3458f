/** A run of an HTML source: words, a tag, or something to keep as it is (a comment, CDATA, a whole `pre`). */
export type HtmlPiece =
  | { kind: "text"; raw: string }
  | { kind: "verbatim"; raw: string; name: string }
  | { kind: "tag"; raw: string; name: string; closing: boolean };

const TAG_START = /<(?:!--|!\[CDATA\[|\/?[a-z])/gi;
const TAG_NAME = /^<\/?([a-z][^\s/>]*)/i;

/** Cuts an HTML source into pieces whose `raw` joined give it again. Elements of `verbatim` stay whole. */
export function htmlPieces(html: string, verbatim: ReadonlySet<string>): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  while (at < html.length) {
    TAG_START.lastIndex = at;
    const start = TAG_START.exec(html)?.index ?? html.length;
    if (start > at) pieces.push({ kind: "text", raw: html.slice(at, start) });
    if (start === html.length) break;
    const piece = markupAt(html, start, verbatim);
    pieces.push(piece);
    at = start + piece.raw.length;
  }
  return pieces;
}

function markupAt(html: string, start: number, verbatim: ReadonlySet<string>): HtmlPiece {
  if (html.startsWith("<!--", start)) return keep(html, start, { end: "-->", name: "!--" });
  if (html.startsWith("<![", start)) return keep(html, start, { end: "]]>", name: "![" });
  const raw = html.slice(start, tagEnd(html, start));
  const name = (TAG_NAME.exec(raw)?.[1] ?? "").toLowerCase();
  const closing = raw.startsWith("</");
  if (closing || raw.endsWith("/>") || !verbatim.has(name))
    return { kind: "tag", raw, name, closing };
  return keep(html, start, { end: `</${name}>`, name });
}

function keep(
  html: string,
  start: number,
  { end, name }: { end: string; name: string },
): HtmlPiece {
  const found = indexOfIgnoringCase(html, end, start);
  const raw = found === -1 ? html.slice(start) : html.slice(start, found + end.length);
  return { kind: "verbatim", raw, name };
}

/** Index after the `>` that ends a tag; one inside a quoted value does not, unless the quote never ends. */
function tagEnd(html: string, start: number): number {
  const simple = html.indexOf(">", start);
  if (simple === -1) return html.length;
  const quoted = /^<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/.exec(
    html.slice(start, simple + 2000),
  );
  return start + (quoted?.[0].length ?? simple - start + 1);
}

function indexOfIgnoringCase(html: string, wanted: string, from: number): number {
  const exact = html.indexOf(wanted, from);
  if (exact !== -1 || !/[a-z]/.test(wanted)) return exact;
  return html.indexOf(wanted.toUpperCase(), from);
}
