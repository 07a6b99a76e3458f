/** A body of paragraphs. */
export function bodyOf(...paragraphs: string[]) {
  return {
    type: "doc" as const,
    version: 1,
    content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}
