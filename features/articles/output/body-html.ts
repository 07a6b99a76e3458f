import { prepareBody } from "#features/articles/body/prepare.ts";
import type { Body } from "#features/articles/body/schema.ts";
import { visitBlock } from "#features/articles/body/visit-block.ts";
import type { HtmlContext, HtmlRenderers } from "#features/articles/output/html-context.ts";
import { notesHtml } from "#features/articles/output/inline-html.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { type Html, nothing, together } from "#lib/formats/write-html.ts";

export interface WrittenStory {
  body: Body;
  dateline: string;
  pictures: Record<string, Picture>;
}

export interface BodyHtml {
  html: Html;
  /** Some blocks at the end were left out. */
  isCut: boolean;
}

/** A story's blocks and then its notes, as many whole blocks as stay below a number of bytes. */
export function bodyHtml(
  story: WrittenStory,
  { context, renderers }: { context: HtmlContext; renderers: HtmlRenderers },
  mostBytes = Number.POSITIVE_INFINITY,
): BodyHtml {
  const { content } = withDateline(prepareBody(story.body, story), story.dateline);
  const pieces: Html[] = [];
  let bytes = 0;
  for (const block of content) {
    const notesBefore = context.notes.length;
    const piece = visitBlock(block, renderers);
    bytes += Buffer.byteLength(piece.html);
    if (bytes > mostBytes) {
      context.notes.length = notesBefore;
      break;
    }
    pieces.push(piece);
  }
  const notes = context.notes.length > 0 ? notesHtml(context) : nothing;
  return { html: together(...pieces, notes), isCut: pieces.length < content.length };
}

/** Where a story was written stands before its first words. */
export function withDateline(body: Body, dateline: string): Body {
  const [first, ...others] = body.content;
  if (!dateline || first?.type !== "paragraph") return body;
  const opening = { type: "text" as const, text: `${dateline} — ` };
  return { ...body, content: [{ ...first, content: [opening, ...first.content] }, ...others] };
}
