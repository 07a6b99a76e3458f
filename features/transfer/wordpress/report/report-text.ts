import type { Noun } from "#features/transfer/wordpress/report/import-fact.ts";
import type {
  ImportReport,
  NounReport,
  Occurrences,
} from "#features/transfer/wordpress/report/import-report.ts";

const NAMES: Record<Noun, string> = {
  story: "Stories",
  page: "Pages",
  author: "Authors",
  section: "Sections",
  topic: "Topics",
  media: "Media",
  comment: "Comments",
  other: "Other",
};
const COLUMNS = ["created", "updated", "unchanged", "kept", "failed"] as const;
/** Lines of a list that are shown; the JSON report has them all. */
const SHOWN = 20;

/** The report of an import for a terminal: a table of counts, then what needs a look. */
export function reportText(report: ImportReport): string {
  return [
    `${report.dryRun ? "Rehearsal, nothing was kept" : "Imported"}: ${report.site}`,
    table(report),
    list("Left out", leftOut(report)),
    list("Failed", report.failures.map(entryLine)),
    list("Kept as they are here", report.kept.map(entryLine)),
    list("Shortcodes that nobody here knows", occurrenceLines(report.unknownShortcodes)),
    list(
      "Blocks without an equivalent (their words are kept)",
      occurrenceLines(report.unknownBlocks),
    ),
    list(
      "Missing media",
      report.missingMedia.map(({ file, reason }) => `${file} (${reason})`),
    ),
    list(
      "Comments held for a decision",
      report.heldComments.map(({ id, address }) => `${id} at ${address}`),
    ),
    list("Authors known from bylines alone", report.unmappedAuthors),
    list(
      "Notes",
      report.notes.map(({ address, note }) => `${address}: ${note}`),
    ),
    list(
      "Read around",
      report.warnings.map((w) => `${w.file}:${w.line}:${w.column} ${w.message}`),
    ),
    `Redirects written: ${report.redirects}`,
    ...(report.notListed > 0 ? [`More lines than a report holds: ${report.notListed}`] : []),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function table({ kinds }: ImportReport): string {
  const rows = (Object.keys(NAMES) as Noun[]).flatMap((noun) => {
    const counts = kinds[noun];
    return counts ? [[NAMES[noun], ...cells(counts)]] : [];
  });
  return [["", ...COLUMNS, "skipped"], ...rows].map(line).join("\n");
}

function cells(counts: NounReport): string[] {
  const skipped = Object.values(counts.skipped).reduce((sum, count) => sum + count, 0);
  return [...COLUMNS.map((column) => counts[column]), skipped].map(String);
}

function line([name = "", ...counts]: string[]): string {
  return (name.padEnd(10) + counts.map((count) => count.padStart(11)).join("")).trimEnd();
}

function leftOut({ kinds }: ImportReport): string[] {
  return Object.entries(kinds).flatMap(([noun, counts]) =>
    Object.entries(counts.skipped).map(
      ([reason, count]) => `${NAMES[noun as Noun]}: ${count} × ${reason}`,
    ),
  );
}

function entryLine({ noun, id, title, reason }: ImportReport["kept"][number]): string {
  return `${NAMES[noun]} ${id} “${title}”: ${reason}`;
}

function occurrenceLines(occurrences: Record<string, Occurrences>): string[] {
  return Object.entries(occurrences)
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([name, { count, addresses }]) => `${name}: ${count}, first at ${addresses[0] ?? "?"}`);
}

function list(title: string, lines: string[]): string {
  if (lines.length === 0) return "";
  const more = lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more`] : [];
  const shown = lines.slice(0, SHOWN).map((text) => `  ${text}`);
  return [`${title} (${lines.length})`, ...shown, ...more].join("\n");
}
