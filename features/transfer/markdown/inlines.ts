import { decodeHTML } from "entities";
import { DomUtils, parseDocument } from "htmlparser2";
import type { Tokens } from "marked";
import type { Inline, Mark } from "#features/articles/body/schema.ts";

/** Texts of footnotes by their label. */
export type Footnotes = ReadonlyMap<string, string>;

/** Inline tokens as the words of a paragraph: soft breaks are spaces, neighbours with equal marks are one. */
export function inlines(tokens: Tokens.Generic[], footnotes: Footnotes): Inline[] {
  return trimmed(joined(marked(tokens, [], footnotes)));
}

/** The words of HTML, without markup, comments, scripts and styles. */
export function htmlText(html: string): string {
  // biome-ignore lint/performance/useDomNodeTextContent: not a browser's; textContent would keep scripts.
  return DomUtils.innerText(parseDocument(html).children).replace(/\s+/g, " ");
}

function marked(tokens: Tokens.Generic[], marks: Mark[], footnotes: Footnotes): Inline[] {
  let raised: Mark[] = [];
  return tokens.flatMap((token) => {
    if (token.type === "html") {
      if (/^<br\s*\/?>$/i.test(token.raw)) return [{ type: "hardBreak" as const }];
      raised = markOfTag(token.raw, raised);
      return [];
    }
    return inline(token, [...marks, ...raised], footnotes);
  });
}

function inline(token: Tokens.Generic, marks: Mark[], footnotes: Footnotes): Inline[] {
  const within = (mark: Mark[]) => marked(token.tokens ?? [], [...marks, ...mark], footnotes);
  switch (token.type) {
    case "strong":
      return within([{ type: "bold" }]);
    case "em":
      return within([{ type: "italic" }]);
    case "del":
      return within([{ type: "strike" }]);
    case "link":
      return within(linkMark(token.href));
    case "span":
      return within(foreignMark(token.attributes));
    case "codespan":
      return words(token.text, [...marks, { type: "code" }]);
    case "br":
      return [{ type: "hardBreak" }];
    case "footnoteMark":
      return footnote(footnotes.get(token.label));
    case "image":
      return [];
    default:
      return token.tokens ? within([]) : words(decodeHTML(token.text ?? ""), marks);
  }
}

/** Superscript and subscript have no Markdown of their own; other tags say nothing that a story keeps. */
function markOfTag(tag: string, raised: Mark[]): Mark[] {
  if (/^<sup>$/i.test(tag)) return [{ type: "superscript" }];
  if (/^<sub>$/i.test(tag)) return [{ type: "subscript" }];
  return /^<\/su[pb]>$/i.test(tag) ? [] : raised;
}

function linkMark(href: string): Mark[] {
  return /^(https?:\/\/|mailto:|\/|#)/i.test(href) ? [{ type: "link", attrs: { href } }] : [];
}

function foreignMark({ lang, dir }: Record<string, string>): Mark[] {
  if (!lang) return [];
  const direction = dir === "rtl" || dir === "ltr" ? { dir: dir as "rtl" | "ltr" } : {};
  return [{ type: "foreign", attrs: { lang, ...direction } }];
}

function footnote(text: string | undefined): Inline[] {
  return text ? [{ type: "footnote", attrs: { text } }] : [];
}

function words(text: string, marks: Mark[]): Inline[] {
  const spaced = text.replace(/[ \t]*\n[ \t]*/g, " ");
  if (!spaced) return [];
  return [{ type: "text", text: spaced, ...(marks.length ? { marks: distinct(marks) } : {}) }];
}

function distinct(marks: Mark[]): Mark[] {
  return marks.filter((mark, index) => marks.findIndex(({ type }) => type === mark.type) === index);
}

function joined(content: Inline[]): Inline[] {
  const parts: Inline[] = [];
  for (const part of content) {
    const last = parts.at(-1);
    if (last?.type === "text" && part.type === "text" && sameMarks(last.marks, part.marks)) {
      parts[parts.length - 1] = { ...last, text: last.text + part.text };
    } else {
      parts.push(part);
    }
  }
  return parts;
}

function sameMarks(one: Mark[] = [], other: Mark[] = []): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function trimmed(content: Inline[]): Inline[] {
  return content.flatMap((part, index): Inline[] => {
    if (part.type !== "text") return [part];
    const start = index === 0 ? part.text.trimStart() : part.text;
    const text = index === content.length - 1 ? start.trimEnd() : start;
    return text ? [{ ...part, text }] : [];
  });
}
