/** A place in the list of stories: the value that it is ordered by, as PostgreSQL writes it, and the story. */
export interface StoryCursor {
  value: string;
  id: number;
}

/** Writes a cursor as `<id>~<value>`. */
export const formatStoryCursor = ({ value, id }: StoryCursor) => `${id}~${value}`;

/** Reads a cursor; undefined for anything that is not one. */
export function parseStoryCursor(text: string | undefined): StoryCursor | undefined {
  const match = /^([1-9]\d{0,14})~([^\0]*)$/su.exec(text ?? "");
  return match ? { id: Number(match[1]), value: match[2]! } : undefined;
}
