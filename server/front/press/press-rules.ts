import { attributeOf, type Tag } from "#server/front/press/document-tags.ts";
import {
  closingIndex,
  content,
  cut,
  cutThrough,
  endOf,
  hashOf,
  type Work,
} from "#server/front/press/press-work.ts";
import { tidyTag } from "#server/front/press/tidy-tag.ts";

type Rule = (work: Work, index: number) => number;

/** What happens at an opening tag; each rule answers the index of the next tag to look at. */
const rules: Record<string, Rule> = {
  html: pressHtml,
  script: pressScript,
  link: pressLink,
  meta: pressMeta,
  style: pressStyle,
  template: pressTemplate,
  div: pressDiv,
};

const STATIC_PREFIX = "/_next/static/";
const FRAMEWORK_METAS = new Set(["next-size-adjust", "next-error"]);
/** React's marks of a boundary whose content is elsewhere, or failed (react-dom, Fizz instruction set). */
const UNFINISHED = new Set(["$?", "$!", "$~"]);

/** Presses one tag, or one element; answers the index of the next tag to look at. */
export function pressTag(work: Work, index: number): number {
  const tag = work.tags[index]!;
  if (tag.kind === "comment") return pressComment(work, index);
  if (tag.kind === "close") {
    if (tag.name === "head") work.styleAt ??= tag.start;
    return index + 1;
  }
  return (rules[tag.name] ?? pressOther)(work, index);
}

function pressComment(work: Work, index: number): number {
  const tag = work.tags[index]!;
  if (UNFINISHED.has(tag.name)) work.isWhole = false;
  return cut(work, tag, index);
}

/** Next sends this empty document where a page gave up, and fills it by script. */
function pressHtml(work: Work, index: number): number {
  if (attributeOf(work.tags[index]!, "id") === "__next_error__") work.isWhole = false;
  return pressOther(work, index);
}

function pressScript(work: Work, index: number): number {
  const tag = work.tags[index]!;
  const last = closingIndex(work, index);
  const type = attributeOf(tag, "type")?.toLowerCase();
  const island = attributeOf(tag, "data-island");
  if (island !== undefined) return pressIsland(work, { index, last, island });
  if (type !== "application/ld+json" && type !== "speculationrules") {
    return cutThrough(work, index, last);
  }
  if (type === "speculationrules") work.scriptHashes.push(hashOf(content(work, index, last)));
  tidyTag(work, tag);
  return last + 1;
}

function pressIsland(work: Work, at: { index: number; last: number; island: string }): number {
  const url = work.sources.islandUrl(at.island);
  const start = work.tags[at.index]!.start;
  const end = endOf(work, at.last);
  const isNew = url !== undefined && !work.islands.has(at.island);
  const tag = `<script type="module" fetchpriority="low" data-island="${at.island}" src="${url}"></script>`;
  if (isNew) work.islands.add(at.island);
  work.edits.push({ start, end, text: isNew ? tag : "" });
  return at.last + 1;
}

function pressLink(work: Work, index: number): number {
  const tag = work.tags[index]!;
  const rel = attributeOf(tag, "rel")?.toLowerCase() ?? "";
  const href = attributeOf(tag, "href") ?? "";
  if (rel === "stylesheet" && href.startsWith(STATIC_PREFIX)) {
    if (!work.stylesheets.includes(href)) work.stylesheets.push(href);
    work.styleAt ??= tag.start;
    return cut(work, tag, index);
  }
  return isFrameworkLink(tag, rel, href) ? cut(work, tag, index) : pressOther(work, index);
}

function isFrameworkLink(tag: Tag, rel: string, href: string): boolean {
  if (rel === "modulepreload" || rel === "expect") return true;
  if (rel === "prefetch") return href.startsWith(STATIC_PREFIX);
  const as = attributeOf(tag, "as")?.toLowerCase();
  return rel === "preload" && (as === "script" || as === "style");
}

function pressMeta(work: Work, index: number): number {
  const tag = work.tags[index]!;
  if (FRAMEWORK_METAS.has(attributeOf(tag, "name") ?? "")) return cut(work, tag, index);
  return pressOther(work, index);
}

function pressStyle(work: Work, index: number): number {
  const last = closingIndex(work, index);
  work.styleHashes.push(hashOf(content(work, index, last)));
  tidyTag(work, work.tags[index]!);
  return last + 1;
}

/** React leaves a template where a boundary waits or failed; authors' templates have neither mark. */
function pressTemplate(work: Work, index: number): number {
  const tag = work.tags[index]!;
  const isPlaceholder = /^(B:|P:|_R_)/.test(attributeOf(tag, "id") ?? "");
  if (attributeOf(tag, "data-dgst") === undefined && !isPlaceholder) return pressOther(work, index);
  return cutThrough(work, index, closingIndex(work, index));
}

/** The empty hidden element in which Next would put metadata that came late. */
function pressDiv(work: Work, index: number): number {
  const tag = work.tags[index]!;
  const isBare = tag.attributes.length === 1 && tag.attributes[0]!.name === "hidden";
  if (!isBare) return pressOther(work, index);
  let last = index + 1;
  let reached = tag.end;
  while (work.tags[last]?.kind === "comment" && work.tags[last]!.start === reached) {
    if (UNFINISHED.has(work.tags[last]!.name)) return pressOther(work, index);
    reached = work.tags[last]!.end;
    last += 1;
  }
  const close = work.tags[last];
  const hasMarks = last > index + 1;
  if (!hasMarks || close?.kind !== "close" || close.start !== reached)
    return pressOther(work, index);
  return cutThrough(work, index, last);
}

function pressOther(work: Work, index: number): number {
  tidyTag(work, work.tags[index]!);
  return index + 1;
}
