import { BODY_VERSION, type Body, parseBody } from "#features/articles/body/schema.ts";
import type { PictureReference } from "#features/transfer/html/html-sources.ts";
import { htmlToBlocks } from "#features/transfer/html/html-to-blocks.ts";
import { blocksHtml } from "#features/transfer/wordpress/body/blocks-html.ts";
import { newBodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import { classicHtml } from "#features/transfer/wordpress/body/classic-html.ts";
import type { PostSources } from "#features/transfer/wordpress/body/post-sources.ts";

export interface ConvertedBody {
  body: Body;
  unknownShortcodes: string[];
  unknownBlocks: string[];
  wantedPictures: PictureReference[];
  /** Blocks that the schema refused; none, unless there is a fault here. */
  refused: number;
}

/** Converts a post's content, of the block editor or the classic one, into a body of the article schema (I8, I9). */
export function toBody(content: string, sources: PostSources): ConvertedBody {
  const work = newBodyWork(sources);
  const own = content.replaceAll("data-standfirst", "data-x");
  const html = own.includes("<!-- wp:") ? blocksHtml(own, work) : classicHtml(own, work);
  const blocks = htmlToBlocks(html, work.html);
  const body = parseBody({ type: "doc", version: BODY_VERSION, content: blocks });
  const { unknownShortcodes, unknownBlocks, wantedPictures } = work;
  const refused = blocks.length - body.content.length;
  return { body, unknownShortcodes, unknownBlocks, wantedPictures, refused };
}
