import { createHash } from "node:crypto";
import type { Tag } from "#server/front/press/document-tags.ts";

export interface PressSources {
  /** Text of a stylesheet of this build, by the address that the document links. Throws where there is none. */
  readStylesheet: (href: string) => string;
  /** Address of an island's script, or undefined for an unknown name. */
  islandUrl: (name: string) => string | undefined;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A document under the press: what is to change, and what is known of it. */
export interface Work {
  html: string;
  tags: Tag[];
  sources: PressSources;
  edits: Edit[];
  stylesheets: string[];
  styleAt?: number;
  styleHashes: string[];
  scriptHashes: string[];
  islands: Set<string>;
  isWhole: boolean;
}

/** The document with its edits made. */
export function applyEdits({ html, edits }: Work): string {
  let reached = 0;
  let result = "";
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += html.slice(reached, edit.start);
    // A lone "<" of the text must not begin a tag with what follows the cut.
    if (edit.text === "" && result.endsWith("<")) result = `${result.slice(0, -1)}&lt;`;
    result += edit.text;
    reached = edit.end;
  }
  return result + html.slice(reached);
}

/** Index of the tag that closes the element opened at `index`; past the end where none does. */
export function closingIndex(work: Work, index: number): number {
  const { name } = work.tags[index]!;
  let depth = 0;
  for (let at = index; at < work.tags.length; at++) {
    const tag = work.tags[at]!;
    if (tag.name !== name || tag.kind === "comment") continue;
    depth += tag.kind === "open" ? 1 : -1;
    if (depth === 0) return at;
  }
  return work.tags.length;
}

/** What lies between two tags. */
export function content(work: Work, index: number, last: number): string {
  return work.html.slice(work.tags[index]!.end, work.tags[last]?.start ?? work.html.length);
}

/** Takes one tag out; answers the index after it. */
export function cut(work: Work, tag: Tag, index: number): number {
  work.edits.push({ start: tag.start, end: tag.end, text: "" });
  return index + 1;
}

/** Takes out everything from one tag through another; answers the index after it. */
export function cutThrough(work: Work, index: number, last: number): number {
  work.edits.push({ start: work.tags[index]!.start, end: endOf(work, last), text: "" });
  return last + 1;
}

/** Where a tag ends; the end of the document where there is no such tag. */
export function endOf(work: Work, index: number): number {
  return work.tags[index]?.end ?? work.html.length;
}

/** CSP source of an inline element with this text. */
export function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
