import type { Body } from "#features/articles/body/schema.ts";

/** Ids of the pictures that a text shows, each once, in their order. */
export function pictureIdsOf(body: Body): number[] {
  const ids = body.content.flatMap((block) => {
    if (block.type === "gallery") return block.attrs.mediaIds;
    if (block.type !== "image" && block.type !== "embed") return [];
    return block.attrs.mediaId === undefined ? [] : [block.attrs.mediaId];
  });
  return [...new Set(ids)];
}
