/** The text in one line of at most so many characters and an ellipsis, cut between two words. */
export function cutText(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most + 1).replace(/\s*\S*$/, "") || line.slice(0, most)} …`;
}
