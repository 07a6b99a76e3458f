import type { Block } from "#features/articles/body/schema.ts";

/** A picture as HTML names it. */
export interface PictureReference {
  url: string;
  /** Its id in the old system, where the markup says so (`wp-image-12`). */
  externalId: string | undefined;
}

/** What a conversion asks of the system that the HTML comes from. */
export interface HtmlSources {
  /** The row of `media` for a picture; undefined leaves the picture out. */
  picture(reference: PictureReference): number | undefined;
  /** Blocks that were made before, standing in the HTML as a `figure` or `span` with `data-standfirst="key"`. */
  placeholder(key: string): Block[];
  /** The words of a footnote. */
  footnote(id: string): string | undefined;
}
