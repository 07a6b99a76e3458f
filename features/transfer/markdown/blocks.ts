import type { Tokens } from "marked";
import type { Block, List, ListItem, Paragraph } from "#features/articles/body/schema.ts";
import { directiveBlocks } from "#features/transfer/markdown/directive-blocks.ts";
import { type Footnotes, htmlText, inlines } from "#features/transfer/markdown/inlines.ts";
import { plainBlocks } from "#features/transfer/markdown/plain-blocks.ts";

export interface Reading {
  media: (source: string) => number | undefined;
  quiz: (name: string) => number | undefined;
  footnotes: Footnotes;
}

/** Block tokens as blocks of a story. */
export function blocks(tokens: Tokens.Generic[], reading: Reading): Block[] {
  const written = tokens.filter((token) => token.type !== "space");
  return written.flatMap((token, index) => {
    if (token.type === "table") return [table(token, captionOf(written[index + 1]), reading)];
    if (captionOf(token) && written[index - 1]?.type === "table") return [];
    return block(token, reading);
  });
}

function block(token: Tokens.Generic, reading: Reading): Block[] {
  switch (token.type) {
    case "heading":
      return [
        {
          type: "heading",
          attrs: { level: level(token.depth) },
          content: inlines(token.tokens ?? [], reading.footnotes),
        },
      ];
    case "paragraph":
    case "text":
      return paragraphs(token.tokens ?? [token], reading);
    case "list":
      return [list(token, reading)];
    case "blockquote":
      return [quote(token, reading)];
    case "code":
      return [
        {
          type: "codeBlock",
          attrs: { language: token.lang || null },
          content: token.text ? [{ type: "text", text: token.text }] : [],
        },
      ];
    case "hr":
      return [{ type: "horizontalRule" }];
    case "html":
      return paragraphs([{ type: "text", raw: "", text: htmlText(token.text) }], reading);
    case "directive":
      return directiveBlocks(token, blocks(token.tokens ?? [], reading), reading);
    default:
      return [];
  }
}

/** A story's headline is its only first level. */
function level(depth: number): 2 | 3 | 4 {
  return Math.min(4, Math.max(2, depth)) as 2 | 3 | 4;
}

/** A picture in a paragraph stands as a block of its own between the words around it. */
function paragraphs(tokens: Tokens.Generic[], reading: Reading): Block[] {
  const cutAt = tokens.findIndex((token) => pictureIn(token));
  if (cutAt < 0) return paragraph(tokens, reading);
  return [
    ...paragraph(tokens.slice(0, cutAt), reading),
    ...picture(pictureIn(tokens[cutAt]!)!, reading),
    ...paragraphs(tokens.slice(cutAt + 1), reading),
  ];
}

function paragraph(tokens: Tokens.Generic[], { footnotes }: Reading): Block[] {
  const content = inlines(tokens, footnotes);
  return content.length ? [{ type: "paragraph", content }] : [];
}

function pictureIn(token: Tokens.Generic): Tokens.Generic | undefined {
  if (token.type === "image") return token;
  const onlyChild =
    token.type === "link" && token.tokens?.length === 1 ? token.tokens[0] : undefined;
  return onlyChild?.type === "image" ? onlyChild : undefined;
}

function picture({ href, text, title }: Tokens.Generic, { media }: Reading): Block[] {
  const mediaId = media(href);
  if (mediaId === undefined) return [];
  const attrs = { mediaId, ...(text ? { alt: text } : {}), ...(title ? { caption: title } : {}) };
  return [{ type: "image", attrs }];
}

function list(token: Tokens.Generic, reading: Reading): List {
  const content = token.items.map(
    (item: Tokens.ListItem): ListItem => ({
      type: "listItem",
      content: plainBlocks(blocks(item.tokens, reading)),
    }),
  );
  if (!token.ordered) return { type: "bulletList", content };
  const start = Number(token.start || 1);
  return { type: "orderedList", ...(start === 1 ? {} : { attrs: { start } }), content };
}

/** A last paragraph that begins with a dash names who said it. */
function quote(token: Tokens.Generic, reading: Reading): Block {
  const content = plainBlocks(blocks(token.tokens ?? [], reading));
  const cite = citation(content.at(-1));
  if (!cite) return { type: "blockquote", content };
  return { type: "blockquote", attrs: { cite }, content: content.slice(0, -1) };
}

function citation(last: Paragraph | List | undefined): string | undefined {
  if (last?.type !== "paragraph") return undefined;
  const said = last.content.map((part) => (part.type === "text" ? part.text : "")).join("");
  return /^[—–]\s*(.+)$/.exec(said)?.[1];
}

/** `Table: …` in the paragraph after a table. */
function captionOf(token: Tokens.Generic | undefined): string | undefined {
  return token?.type === "paragraph" ? /^Table:\s+([\s\S]+)$/.exec(token.text)?.[1] : undefined;
}

function table(token: Tokens.Generic, caption: string | undefined, reading: Reading): Block {
  const row = (cells: Tokens.TableCell[], type: "tableHeader" | "tableCell") => ({
    type: "tableRow" as const,
    content: cells.map((cell) => ({
      type,
      content: [{ type: "paragraph" as const, content: inlines(cell.tokens, reading.footnotes) }],
    })),
  });
  return {
    type: "table",
    ...(caption ? { attrs: { caption } } : {}),
    content: [
      row(token.header, "tableHeader"),
      ...token.rows.map((cells: Tokens.TableCell[]) => row(cells, "tableCell")),
    ],
  };
}
