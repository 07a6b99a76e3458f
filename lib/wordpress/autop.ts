import { type HtmlPiece, htmlPieces } from "#lib/wordpress/html-pieces.ts";

const BLOCKS = new Set(
  (
    "table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map area " +
    "blockquote address math style p h1 h2 h3 h4 h5 h6 hr fieldset legend section article aside " +
    "hgroup header footer nav figure figcaption details menu summary"
  ).split(" "),
);
/** A line break before the edge of one of these goes without saying. */
const NO_BREAK_BEFORE = new Set("p li div dl dd dt th pre td ul ol".split(" "));
const VERBATIM = new Set(["pre", "script", "svg"]);
const BLANK_LINES = /\n\s*\n/;

/**
 * Makes paragraphs and line breaks of a text whose author ended lines with the Enter key, as WordPress's classic
 * editor does for display: blank lines part paragraphs, single newlines break lines, block elements stand alone.
 */
export function autop(source: string): string {
  if (source.trim() === "") return "";
  const pieces = tightened(htmlPieces(source.replace(/\r\n?/g, "\n"), VERBATIM));
  return chunksOf(pieces)
    .map(paragraph)
    .filter(Boolean)
    .map((p) => `${p}\n`)
    .join("");
}

/** Elements whose surroundings hold no words lose the white space there, so that no break is made of it. */
function tightened(pieces: HtmlPiece[]): HtmlPiece[] {
  const names = new Set(pieces.map((piece) => (piece.kind === "tag" ? piece.name : "")));
  const hasTracks = names.has("source") || names.has("track");
  const sides = tightSides({ hasObjects: names.has("object"), hasTracks });
  return pieces.map((piece, index) => {
    if (piece.kind !== "text") return piece;
    const raw = hasTracks ? tightMediaShortcodes(piece.raw) : piece.raw;
    const start = sides(pieces[index - 1]).after ? raw.trimStart() : raw;
    return { kind: "text", raw: sides(pieces[index + 1]).before ? start.trimEnd() : start };
  });
}

function tightMediaShortcodes(text: string): string {
  return text
    .replace(/(\[(?:audio|video)[^\]]*\])\s+/g, "$1")
    .replace(/\s+(\[\/(?:audio|video)\])/g, "$1");
}

interface Sides {
  before: boolean;
  after: boolean;
}

function tightSides(has: { hasObjects: boolean; hasTracks: boolean }) {
  const objects = has.hasObjects ? ["param", "embed"] : [];
  const around = new Set(has.hasTracks ? [...objects, "source", "track"] : objects);
  const containers = has.hasObjects ? ["object"] : [];
  const inside = new Set(has.hasTracks ? [...containers, "audio", "video"] : containers);
  const outside = new Set(["option", "figcaption"]);
  return (piece: HtmlPiece | undefined): Sides => {
    if (piece?.kind !== "tag") return { before: false, after: false };
    if (around.has(piece.name)) return { before: true, after: true };
    if (inside.has(piece.name)) return { before: piece.closing, after: !piece.closing };
    const isOutside = outside.has(piece.name);
    return { before: isOutside && !piece.closing, after: isOutside && piece.closing };
  };
}

/** Runs of pieces that become a paragraph each, or stand alone. */
function chunksOf(pieces: HtmlPiece[]): HtmlPiece[][] {
  const chunks: HtmlPiece[][] = [[]];
  const add = (piece: HtmlPiece) => chunks.at(-1)?.push(piece);
  const part = () => chunks.push([]);
  for (const piece of pieces) {
    if (piece.kind === "text") {
      piece.raw.split(BLANK_LINES).forEach((raw, index) => {
        if (index > 0) part();
        if (raw) add({ kind: "text", raw });
      });
    } else if (isBreak(piece) && followsBreak(chunks.at(-1) ?? [])) {
      dropLastBreak(chunks.at(-1) ?? []);
      part();
    } else {
      if (opensBlock(piece)) part();
      add(piece);
      if (closesBlock(piece)) part();
    }
  }
  return chunks;
}

const isBreak = (piece: HtmlPiece) => piece.kind === "tag" && piece.name === "br";

function followsBreak(chunk: HtmlPiece[]): boolean {
  const last = chunk.findLast((piece) => piece.kind !== "text" || piece.raw.trim() !== "");
  return last !== undefined && isBreak(last);
}

function dropLastBreak(chunk: HtmlPiece[]): void {
  chunk.splice(chunk.findLastIndex(isBreak));
}

function isBlock(piece: HtmlPiece | undefined): boolean {
  return piece !== undefined && piece.kind !== "text" && BLOCKS.has(piece.name);
}

function opensBlock(piece: HtmlPiece): boolean {
  if (piece.kind === "verbatim") return isBlock(piece);
  return piece.kind === "tag" && !piece.closing && piece.name !== "figcaption" && isBlock(piece);
}

function closesBlock(piece: HtmlPiece): boolean {
  if (piece.kind === "verbatim" || piece.kind === "text") return isBlock(piece);
  return piece.name === "hr" || (piece.closing && piece.name !== "figcaption" && isBlock(piece));
}

function paragraph(chunk: HtmlPiece[]): string {
  const pieces = trimmed(chunk);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return "";
  const inner = pieces.map((piece, index) => withBreaks(pieces, piece, index)).join("");
  if (pieces.every((piece) => isBlock(piece) || piece.raw.trim() === "")) return inner;
  return wrapped(inner, first, last);
}

function wrapped(inner: string, first: HtmlPiece, last: HtmlPiece): string {
  const opensQuote = first.kind === "tag" && first.name === "blockquote" && !first.closing;
  const closesQuote = last.kind === "tag" && last.name === "blockquote" && last.closing;
  const start = opensQuote ? `${first.raw}<p>${inner.slice(first.raw.length)}` : inner;
  const both = closesQuote ? `${start.slice(0, -last.raw.length)}</p>${last.raw}` : start;
  const closed =
    isBlock(last) || (first.kind === "tag" && first.name === "li") ? both : `${both}</p>`;
  if (isBlock(first)) return closed;
  const container = last.kind === "tag" && /^(?:div|address|form)$/.test(last.name);
  const words = inner.slice(0, -last.raw.length);
  return container && !words.includes("<") ? `<p>${words}</p>${last.raw}` : `<p>${closed}`;
}

/** A chunk without the line breaks and white space at its ends. */
function trimmed(chunk: HtmlPiece[]): HtmlPiece[] {
  const blank = (piece: HtmlPiece) =>
    isBreak(piece) || (piece.kind === "text" && piece.raw.trim() === "");
  const start = chunk.findIndex((piece) => !blank(piece));
  if (start === -1) return [];
  const pieces = chunk.slice(start, chunk.findLastIndex((piece) => !blank(piece)) + 1);
  return pieces.map((piece, index) => {
    if (piece.kind !== "text") return piece;
    const head = index === 0 ? piece.raw.replace(/^\n+/, "") : piece.raw;
    return { kind: "text", raw: index === pieces.length - 1 ? head.replace(/\n+$/, "") : head };
  });
}

function withBreaks(pieces: HtmlPiece[], piece: HtmlPiece, index: number): string {
  if (isBreak(piece)) return "<br />";
  if (piece.kind !== "text") return piece.raw;
  const before = pieces[index - 1];
  const next = pieces[index + 1];
  const head =
    before && (isBlock(before) || isBreak(before)) ? /^\s*\n/.exec(piece.raw)?.[0] : undefined;
  const rest = piece.raw.slice(head?.length ?? 0);
  const broken = rest.replace(/[^\S\n]*\n/g, "<br />\n");
  const bare = next && next.kind !== "text" && NO_BREAK_BEFORE.has(next.name);
  return (head ? "\n" : "") + (bare ? broken.replace(/<br \/>(\n\s*)$/, "$1") : broken);
}
