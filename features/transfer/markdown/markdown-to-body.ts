import type { Tokens } from "marked";
import { type Block, BODY_VERSION, type Body, parseBody } from "#features/articles/body/schema.ts";
import { blocks } from "#features/transfer/markdown/blocks.ts";
import { type Footnotes, inlines } from "#features/transfer/markdown/inlines.ts";
import { tokensOf } from "#features/transfer/markdown/tokens-of.ts";

export interface MarkdownOptions {
  /** The id of the picture that a file names; undefined leaves the picture out. */
  media: (source: string) => number | undefined;
  /** The id of the quiz that a directive names; undefined leaves its box out. */
  quiz?: (name: string) => number | undefined;
}

/**
 * A story's body from Markdown with the notation of docs/markdown.md.
 * Anything that has no place in the body schema gives its words or nothing, never an error.
 */
export function markdownToBody(source: string, { media, quiz }: MarkdownOptions): Body {
  const tokens = tokensOf(source);
  const content: Block[] = blocks(tokens, {
    media,
    quiz: quiz ?? (() => undefined),
    footnotes: footnotesOf(tokens),
  });
  return parseBody({ type: "doc", version: BODY_VERSION, content });
}

function footnotesOf(tokens: Tokens.Generic[]): Footnotes {
  return new Map(
    tokens
      .filter((token) => token.type === "footnoteText")
      .map((token) => [token.label as string, plainWords(token.tokens ?? [])]),
  );
}

function plainWords(tokens: Tokens.Generic[]): string {
  return inlines(tokens, new Map())
    .map((part) => (part.type === "text" ? part.text : " "))
    .join("");
}
