import type { HtmlNode } from "#features/transfer/html/html-node.ts";
import type { PasteReading } from "#features/transfer/paste/paste-reading.ts";
import { asideRemarks } from "#features/transfer/paste/steps/aside-remarks.ts";
import { meantStyles } from "#features/transfer/paste/steps/meant-styles.ts";
import { nestedLists } from "#features/transfer/paste/steps/nested-lists.ts";
import { ownLanguage } from "#features/transfer/paste/steps/own-language.ts";
import { pairedNotes } from "#features/transfer/paste/steps/paired-notes.ts";
import { pastedPictures } from "#features/transfer/paste/steps/pasted-pictures.ts";
import { plainLinks } from "#features/transfer/paste/steps/plain-links.ts";
import { withoutOurMarks } from "#features/transfer/paste/steps/without-our-marks.ts";
import { wordLists } from "#features/transfer/paste/steps/word-lists.ts";
import { wordStyles } from "#features/transfer/paste/steps/word-styles.ts";

export type PasteStep = (nodes: HtmlNode[], reading: PasteReading) => HtmlNode[];

/** What is made of the habits of other programs before their HTML is converted, in this order. */
export const pasteSteps: readonly PasteStep[] = [
  withoutOurMarks,
  asideRemarks,
  ownLanguage,
  pairedNotes,
  wordLists,
  wordStyles,
  nestedLists,
  meantStyles,
  plainLinks,
  pastedPictures,
];
