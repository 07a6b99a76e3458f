/** A place in a list that is ordered by time, newest first, then by id. */
export interface Cursor {
  at: Date;
  id: number;
}

/** One page of a list, and where the next one starts. */
export interface KeysetPage<T> {
  items: T[];
  next?: string;
  /** Where the page before this one starts, empty for the first; undefined on the first. */
  newer?: string;
}

/** Stories on one page of a listing. */
export const STORIES_PER_PAGE = 20;

/** Writes a cursor as `<milliseconds>-<id>`. */
export function formatCursor(cursor: Cursor): string {
  return `${cursor.at.getTime()}-${cursor.id}`;
}

/** Reads a cursor; undefined for anything that is not one, and for a year that ISO 8601 does not write in four digits. */
export function parseCursor(text: string | string[] | undefined): Cursor | undefined {
  const match = /^(-?\d{1,15})-(\d{1,15})$/.exec(typeof text === "string" ? text : "");
  if (!match) return undefined;
  const at = new Date(Number(match[1]));
  const year = at.getUTCFullYear();
  return year >= 1 && year <= 9999 ? { at, id: Number(match[2]) } : undefined;
}

/** Cuts `size + 1` rows to a page of `size`; the extra row says that there is more. */
export function keysetPage<T>(
  rows: T[],
  size: number,
  cursorOf: (row: T) => Cursor,
): KeysetPage<T> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return rows.length > size && last ? { items, next: formatCursor(cursorOf(last)) } : { items };
}
