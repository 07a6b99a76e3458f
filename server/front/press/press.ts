import { documentTags } from "#server/front/press/document-tags.ts";
import { pressTag } from "#server/front/press/press-rules.ts";
import {
  applyEdits,
  hashOf,
  type PressSources,
  type Work,
} from "#server/front/press/press-work.ts";
import { usedStyle } from "#server/front/press/used-style.ts";

export interface Pressed {
  html: string;
  /** CSP sources (`sha256-…`) of every style element that is left. */
  styleHashes: string[];
  /** CSP sources of the inline scripts that are left and that a policy applies to: speculation rules. */
  scriptHashes: string[];
  hasIslands: boolean;
  /** False where a part of the document waits for a script to put it in its place. */
  isWhole: boolean;
}

/**
 * Takes out of a finished document what only the framework needs: scripts, preloads, flight data, comments;
 * and puts the stylesheets in. Everything else is copied as it is.
 */
export function press(html: string, sources: PressSources): Pressed {
  const work: Work = {
    html,
    tags: documentTags(html),
    sources,
    edits: [],
    stylesheets: [],
    styleHashes: [],
    scriptHashes: [],
    islands: new Set(),
    isWhole: true,
  };
  let index = 0;
  while (index < work.tags.length) index = pressTag(work, index);
  inlineStyle(work);
  return {
    html: applyEdits(work),
    styleHashes: distinct(work.styleHashes),
    scriptHashes: distinct(work.scriptHashes),
    hasIslands: work.islands.size > 0,
    isWhole: work.isWhole,
  };
}

/** One style element with what the page uses of every stylesheet, where the first of them was linked. */
function inlineStyle(work: Work): void {
  if (work.stylesheets.length === 0) return;
  const css = work.stylesheets
    .map((href) => usedStyle(work.sources.readStylesheet(href), work.tags))
    .join("\n");
  const safe = css.replaceAll("\r\n", "\n").replaceAll(/<\/(?=style)/gi, "<\\/");
  const at = work.styleAt ?? 0;
  work.styleHashes.unshift(hashOf(safe));
  work.edits.push({ start: at, end: at, text: `<style>${safe}</style>` });
}

function distinct(hashes: string[]): string[] {
  return [...new Set(hashes)].sort();
}
