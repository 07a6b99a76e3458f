/** What a file says of itself, for whoever takes it from here. */
export interface PictureMarks {
  caption?: string | undefined;
  credit?: string | undefined;
  source?: string | undefined;
  licence?: string | undefined;
}

/** Each on its own and as plain text; those that say nothing are left out. */
export function spokenMarks({ caption, credit, source, licence }: PictureMarks): PictureMarks {
  const entries = Object.entries({ caption, credit, source, licence }).map(
    ([name, text]) => [name, plain(text ?? "")] as const,
  );
  return Object.fromEntries(entries.filter(([, text]) => text !== ""));
}

export const isMarked = (marks: PictureMarks) => Object.keys(spokenMarks(marks)).length > 0;

/** One line of characters that XML 1.0 and IPTC can hold. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF\s]+/gu, " ")
    .trim();
}
