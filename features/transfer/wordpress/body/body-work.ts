import type { Block } from "#features/articles/body/schema.ts";
import type { HtmlSources, PictureReference } from "#features/transfer/html/html-sources.ts";
import type { PostSources } from "#features/transfer/wordpress/body/post-sources.ts";

/** What the conversion of one body gathers on its way. */
export interface BodyWork {
  post: PostSources;
  html: HtmlSources;
  /** Names, once per occurrence. */
  unknownShortcodes: string[];
  unknownBlocks: string[];
  /** Pictures of which the import has no row yet. */
  wantedPictures: PictureReference[];
  /** Sets blocks aside and gives the HTML that stands for them: a block of its own, or a mark within a line. */
  setAside(blocks: Block[], as: "block" | "mark"): string;
}

/** Nothing gathered yet. */
export function newBodyWork(post: PostSources): BodyWork {
  const aside: Block[][] = [];
  const wantedPictures: PictureReference[] = [];
  return {
    post,
    html: {
      picture: (reference) => pictureOf(post, reference, wantedPictures),
      placeholder: (key) => aside[Number(key)] ?? [],
      footnote: (id) => post.footnotes.get(id),
    },
    unknownShortcodes: [],
    unknownBlocks: [],
    wantedPictures,
    setAside(blocks, as) {
      const key = aside.push(blocks) - 1;
      const name = as === "block" ? "figure" : "span";
      return `<${name} data-standfirst="${key}"></${name}>`;
    },
  };
}

function pictureOf(
  post: PostSources,
  reference: PictureReference,
  wanted: PictureReference[],
): number | undefined {
  const mediaId = post.picture(reference);
  if (mediaId === undefined) wanted.push(reference);
  return mediaId;
}
