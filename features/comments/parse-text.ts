/** A piece of a paragraph: words, a link that somebody typed out, or the end of a line. */
export type TextPart =
  | { kind: "words"; text: string }
  | { kind: "link"; text: string; href: string }
  | { kind: "break" };

const ADDRESS = /https?:\/\/[^\s<>"`\\^{|}]{1,2000}/gi;

const LONGEST_LINK_TEXT = 60;

/** The paragraphs of a comment, from plain text: a blank line ends one, and http(s) addresses become links. */
export function parseText(text: string): TextPart[][] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map(parseParagraph);
}

function parseParagraph(paragraph: string): TextPart[] {
  return paragraph
    .trim()
    .split("\n")
    .flatMap((line, index) =>
      index === 0 ? parseLine(line) : [{ kind: "break" as const }, ...parseLine(line)],
    );
}

function parseLine(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let read = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const address = withoutSentenceEnd(match[0]);
    const href = safeHref(address);
    if (href === undefined) continue;
    if (match.index > read) parts.push({ kind: "words", text: line.slice(read, match.index) });
    parts.push({ kind: "link", text: shortened(address), href });
    read = match.index + address.length;
  }
  if (read < line.length) parts.push({ kind: "words", text: line.slice(read) });
  return parts;
}

/** Marks after an address belong to the sentence; a bracket only where the address did not open it. */
function withoutSentenceEnd(address: string): string {
  let end = address.length;
  while (end > 0 && isSentenceEnd(address, end)) end -= 1;
  return address.slice(0, end);
}

function isSentenceEnd(address: string, end: number): boolean {
  const last = address[end - 1]!;
  if (/[.,;:!?'"’”»*_~\]]/.test(last)) return true;
  return last === ")" && !address.slice(0, end).includes("(");
}

/** The address as a browser reads it; none with a name and password in it, which only disguise where it goes. */
function safeHref(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return undefined;
  return url.username || url.password ? undefined : url.href;
}

function shortened(address: string): string {
  const text = address.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
  return text.length > LONGEST_LINK_TEXT ? `${text.slice(0, LONGEST_LINK_TEXT - 1)}…` : text;
}
