import { z } from "zod";

/**
 * A story's words: a Tiptap document with a schema version.
 * Blocks and marks are a closed list; `parseBody` leaves out what is unknown or damaged.
 */
export const BODY_VERSION = 1;

const id = z.string().max(40).optional();
const httpUrl = z
  .string()
  .max(2048)
  .regex(/^(https?:\/\/|mailto:|\/|#)/i);
const text = z.string().max(20_000);

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["bold", "italic", "code", "strike", "superscript", "subscript"]) }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: httpUrl }) }),
  z.object({
    type: z.literal("foreign"),
    attrs: z.object({ lang: z.string().max(20), dir: z.enum(["ltr", "rtl"]).optional() }),
  }),
]);

const inline = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().min(1), marks: z.array(mark).optional() }),
  z.object({ type: z.literal("hardBreak") }),
  z.object({ type: z.literal("footnote"), attrs: z.object({ text }) }),
]);
const inlines = z.array(inline).default([]);

const paragraph = z.object({
  type: z.literal("paragraph"),
  attrs: z.object({ id }).optional(),
  content: inlines,
});
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ id, level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlines,
});

export interface ListItem {
  type: "listItem";
  content: (Paragraph | List)[];
}
export interface List {
  type: "bulletList" | "orderedList";
  attrs?: { id?: string | undefined; start?: number | undefined } | undefined;
  content: ListItem[];
}
const list: z.ZodType<List> = z.lazy(() =>
  z.object({
    type: z.enum(["bulletList", "orderedList"]),
    attrs: z.object({ id, start: z.number().int().optional() }).optional(),
    content: z.array(
      z.object({ type: z.literal("listItem"), content: z.array(z.union([paragraph, list])) }),
    ),
  }),
);

const quote = z.object({
  type: z.literal("blockquote"),
  attrs: z.object({ id, cite: z.string().max(500).optional() }).optional(),
  content: z.array(z.union([paragraph, list])),
});
const pullquote = z.object({
  type: z.literal("pullquote"),
  attrs: z.object({ id, cite: z.string().max(500).optional() }).optional(),
  content: inlines,
});
/** `mediaId` names a row of `media`; caption, credit and alt of that row unless said here. */
const image = z.object({
  type: z.literal("image"),
  attrs: z.object({
    id,
    mediaId: z.number().int(),
    caption: text.optional(),
    credit: z.string().optional(),
    alt: z.string().optional(),
  }),
});
const gallery = z.object({
  type: z.literal("gallery"),
  attrs: z.object({
    id,
    caption: text.optional(),
    mediaIds: z.array(z.number().int()).min(1).max(100),
  }),
});
const cell = z.object({
  type: z.enum(["tableCell", "tableHeader"]),
  attrs: z
    .object({
      colspan: z.number().int().min(1).max(50).optional(),
      rowspan: z.number().int().min(1).max(500).optional(),
    })
    .optional(),
  content: z.array(z.union([paragraph, list])),
});
const table = z.object({
  type: z.literal("table"),
  attrs: z.object({ id, caption: text.optional() }).optional(),
  content: z.array(z.object({ type: z.literal("tableRow"), content: z.array(cell).min(1) })).min(1),
});
const codeBlock = z.object({
  type: z.literal("codeBlock"),
  attrs: z.object({ id, language: z.string().nullish() }).optional(),
  content: z.array(z.object({ type: z.literal("text"), text: z.string() })).default([]),
});
const divider = z.object({ type: z.literal("horizontalRule"), attrs: z.object({ id }).optional() });
/** Shown as a link with a title: nothing of another host loads before the reader asks for it. */
const embed = z.object({
  type: z.literal("embed"),
  attrs: z.object({
    id,
    url: httpUrl,
    provider: z.string().max(80).default(""),
    title: z.string().max(300).default(""),
    caption: text.optional(),
    /** A picture of ours that stands there before. */
    mediaId: z.number().int().optional(),
  }),
});
const file = z.object({
  type: z.literal("file"),
  attrs: z.object({ id, url: httpUrl, name: z.string().max(300) }),
});
const audio = z.object({
  type: z.literal("audio"),
  attrs: z.object({ id, url: httpUrl, title: z.string().max(300).default("") }),
});
const video = z.object({
  type: z.literal("video"),
  attrs: z.object({ id, url: httpUrl, title: z.string().max(300).default("") }),
});
const factBox = z.object({
  type: z.literal("factBox"),
  attrs: z.object({ id, title: z.string().max(300) }),
  content: z.array(z.union([paragraph, list])),
});
/** Stories related to this one, filled when the page is made. */
const relatedList = z.object({
  type: z.literal("relatedList"),
  attrs: z.object({
    id,
    title: z.string().max(200).default(""),
    count: z.number().int().min(1).max(12).default(3),
    basis: z.enum(["section", "topic", "series", "related"]).default("related"),
  }),
});
const newsletterBox = z.object({
  type: z.literal("newsletterBox"),
  attrs: z.object({ id, newsletterId: z.number().int().optional() }).optional(),
});
const sponsorSlot = z.object({
  type: z.literal("sponsorSlot"),
  attrs: z.object({ id }).optional(),
});
/** A quiz of this publication, led to by its title. */
const quiz = z.object({
  type: z.literal("quiz"),
  attrs: z.object({ id, quizId: z.number().int() }),
});
/** A shortcode that nobody here knows: nothing for readers, a chip for editors. */
const unknownShortcode = z.object({
  type: z.literal("unknownShortcode"),
  attrs: z.object({ id, name: z.string().max(100), source: text }),
});

export const block = z.union([
  paragraph,
  heading,
  list,
  quote,
  pullquote,
  image,
  gallery,
  table,
  codeBlock,
  divider,
  embed,
  file,
  audio,
  video,
  factBox,
  relatedList,
  newsletterBox,
  sponsorSlot,
  quiz,
  unknownShortcode,
]);

export type Mark = z.infer<typeof mark>;
export type Inline = z.infer<typeof inline>;
export type Paragraph = z.infer<typeof paragraph>;
export type Block = z.infer<typeof block>;
export type BlockType = Block["type"];
export interface Body {
  type: "doc";
  version: number;
  content: Block[];
}

/** Objects within one another: four lists in a table's cell have 20. What is deeper was not written by a person. */
const DEEPEST = 60;

/** An empty document. */
export function emptyBody(): Body {
  return { type: "doc", version: BODY_VERSION, content: [] };
}

/** Reads a stored document; blocks that are unknown or damaged are left out, never an error (A7). */
export function parseBody(stored: unknown): Body {
  const content = isDocument(stored) ? stored.content : [];
  return { type: "doc", version: BODY_VERSION, content: content.flatMap(readableBlock) };
}

function isDocument(stored: unknown): stored is { content: unknown[] } {
  return (
    typeof stored === "object" &&
    stored !== null &&
    Array.isArray((stored as { content?: unknown }).content)
  );
}

function readableBlock(stored: unknown): Block[] {
  if (isDeeperThan(stored, DEEPEST)) return [];
  const parsed = block.safeParse(stored);
  return parsed.success ? [parsed.data] : [];
}

function isDeeperThan(stored: unknown, levels: number): boolean {
  if (typeof stored !== "object" || stored === null) return false;
  return levels === 0 || Object.values(stored).some((part) => isDeeperThan(part, levels - 1));
}
