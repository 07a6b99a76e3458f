/** Names a row of equal columns for so many things, in which none ends up alone on the last line. */
export function rowClass(count: number): "of-1" | "of-2" | "of-3" | "of-4" {
  if (count <= 1) return "of-1";
  if (count === 2) return "of-2";
  if (count === 4 || count % 4 === 0) return "of-4";
  if (count % 3 !== 1) return "of-3";
  return count % 4 === 1 ? "of-2" : "of-4";
}
