import type { Block } from "#features/articles/body/schema.ts";
import type { Pasted } from "#features/transfer/paste/paste-html.ts";

/** What stands on a clipboard. */
export interface Clipboard {
  html: string;
  text: string;
}

/** Markup beyond this, pictures apart, takes too long to read while somebody waits. */
const MOST_CHARACTERS = 3_000_000;
const PICTURES = /data:image\/[a-z]+;base64,[A-Za-z0-9+/=]+/g;
const STRUCTURE = /<(?:h[1-6]|ul|ol|table|blockquote|img|a|b|strong|i|em|pre)[\s>]/i;

/**
 * Reads what was pasted as blocks: HTML of other programs, or Markdown. Undefined for plain words, which the
 * editor takes as they are; `tooLong` for what nobody could wait for. The readers are loaded when first needed.
 */
export async function readPaste(
  { html, text }: Clipboard,
  language: string,
): Promise<Pasted | "tooLong" | undefined> {
  if (html.replace(PICTURES, "").length > MOST_CHARACTERS) return "tooLong";
  if (text.length > MOST_CHARACTERS) return "tooLong";
  const { looksLikeMarkdown } = await import("#features/transfer/paste/looks-like-markdown.ts");
  if (!STRUCTURE.test(html) && looksLikeMarkdown(text)) return readMarkdown(text);
  if (html === "") return undefined;
  const { pasteHtml } = await import("#features/transfer/paste/paste-html.ts");
  return pasteHtml(html, language);
}

async function readMarkdown(text: string): Promise<Pasted> {
  const { markdownToBody } = await import("#features/transfer/markdown/markdown-to-body.ts");
  const blocks: Block[] = markdownToBody(text, { media: () => undefined }).content;
  return { blocks, pictures: [], leftOut: text.match(/!\[[^\]]*\]\(/g)?.length ?? 0 };
}
