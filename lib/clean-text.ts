/**
 * Text that people typed, as it is kept: one kind of line end, Unicode NFC, at most one blank line in a row,
 * and none of the characters that hide or turn around what stands beside them.
 */
export function cleanText(text: string): string {
  return withoutHidden(text.replace(/\r\n?/g, "\n"))
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The same for a single line, such as a name. */
export function cleanLine(text: string): string {
  return withoutHidden(text).replace(/\s+/g, " ").trim();
}

/** Control characters but tab and line feed, bidirectional overrides (UAX 9), invisible fillers; not the joiners that scripts and emoji need. */
function withoutHidden(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(
      /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2060-\u2064\ufeff\u115f\u1160\u3164\uffa0]/gu,
      "",
    );
}
