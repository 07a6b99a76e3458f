import type { PictureReference } from "#features/transfer/html/html-sources.ts";

/** A recording or picture that a post names by its old id. */
export interface Attachment {
  mediaId: number;
  kind: "image" | "audio" | "video" | "file";
  url: string;
  title: string;
}

/** What the conversion of one post's body asks of the import. */
export interface PostSources {
  picture(reference: PictureReference): number | undefined;
  attachment(externalId: string): Attachment | undefined;
  /** Old ids of what was uploaded to this post, in its order. */
  attachedIds(): string[];
  footnotes: ReadonlyMap<string, string>;
}
