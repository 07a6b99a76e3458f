import type { ImportFact, Noun, Outcome } from "#features/transfer/wordpress/report/import-fact.ts";
import type { WxrWarning } from "#lib/wxr/read-wxr.ts";

/** Counts of one kind of thing. `skipped` is by reason. */
export interface NounReport {
  created: number;
  updated: number;
  unchanged: number;
  kept: number;
  failed: number;
  skipped: Record<string, number>;
}

/** How often something turned up, and where, as far as `addresses` holds. */
export interface Occurrences {
  count: number;
  addresses: string[];
}

/** What one run of an import did. Everything that was left out has a line in it (I16). */
export interface ImportReport {
  source: "wordpress";
  site: string;
  files: string[];
  dryRun: boolean;
  startedAt: string;
  finishedAt: string;
  kinds: Partial<Record<Noun, NounReport>>;
  kept: { noun: Noun; id: string; title: string; reason: string }[];
  failures: { noun: Noun; id: string; title: string; reason: string }[];
  unknownShortcodes: Record<string, Occurrences>;
  unknownBlocks: Record<string, Occurrences>;
  missingMedia: { id: string; file: string; reason: string }[];
  heldComments: { id: string; address: string }[];
  unmappedAuthors: string[];
  redirects: number;
  notes: { address: string; note: string }[];
  warnings: (WxrWarning & { file: string })[];
  /** Entries of lists that were over their bound. */
  notListed: number;
}

const MOST_ADDRESSES = 50;
const MOST_LISTED = 10_000;

export function newImportReport(facts: {
  site: string;
  files: string[];
  dryRun: boolean;
}): ImportReport {
  return {
    source: "wordpress",
    ...facts,
    startedAt: new Date().toISOString(),
    finishedAt: "",
    kinds: {},
    kept: [],
    failures: [],
    unknownShortcodes: {},
    unknownBlocks: {},
    missingMedia: [],
    heldComments: [],
    unmappedAuthors: [],
    redirects: 0,
    notes: [],
    warnings: [],
    notListed: 0,
  };
}

/** Adds one fact to the report. */
export function addFact(report: ImportReport, fact: ImportFact): void {
  switch (fact.about) {
    case "outcome":
      addOutcome(report, fact);
      break;
    case "shortcode":
      addOccurrence(report.unknownShortcodes, fact);
      break;
    case "block":
      addOccurrence(report.unknownBlocks, fact);
      break;
    case "missingMedia":
      list(report, report.missingMedia, { id: fact.id, file: fact.file, reason: fact.reason });
      break;
    case "heldComment":
      list(report, report.heldComments, { id: fact.id, address: fact.address });
      break;
    case "unmappedAuthor":
      list(report, report.unmappedAuthors, fact.name);
      break;
    case "redirect":
      report.redirects += fact.count;
      break;
    case "note":
      list(report, report.notes, { address: fact.address, note: fact.note });
      break;
    default:
      fact satisfies never;
  }
}

/** Adds what was read around in a file. */
export function addWarning(report: ImportReport, file: string, warning: WxrWarning): void {
  list(report, report.warnings, { file, ...warning });
}

type OutcomeFact = Extract<ImportFact, { about: "outcome" }>;

function addOutcome(report: ImportReport, { noun, outcome, id, title, reason = "" }: OutcomeFact) {
  const counts = countsOf(report, noun);
  if (outcome === "skipped") counts.skipped[reason] = (counts.skipped[reason] ?? 0) + 1;
  else counts[outcome] += 1;
  const listed: Partial<Record<Outcome, ImportReport["kept"]>> = {
    kept: report.kept,
    failed: report.failures,
  };
  const entries = listed[outcome];
  if (entries) list(report, entries, { noun, id, title, reason });
}

function countsOf(report: ImportReport, noun: Noun): NounReport {
  const known = report.kinds[noun];
  if (known) return known;
  const made = { created: 0, updated: 0, unchanged: 0, kept: 0, failed: 0, skipped: {} };
  report.kinds[noun] = made;
  return made;
}

function addOccurrence(
  occurrences: Record<string, Occurrences>,
  { name, address }: { name: string; address: string },
): void {
  const known = Object.hasOwn(occurrences, name) ? occurrences[name] : undefined;
  const entry = known ?? { count: 0, addresses: [] };
  entry.count += 1;
  const isNew = entry.addresses.at(-1) !== address;
  if (isNew && entry.addresses.length < MOST_ADDRESSES) entry.addresses.push(address);
  if (!known) Object.defineProperty(occurrences, name, { value: entry, enumerable: true });
}

function list<T>(report: ImportReport, entries: T[], entry: T): void {
  if (entries.length < MOST_LISTED) entries.push(entry);
  else report.notListed += 1;
}
