import { basename } from "node:path";
import { getSettings } from "#features/settings/queries.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import { ImportedRows } from "#features/transfer/wordpress/imported-rows.ts";
import type { ImportFact } from "#features/transfer/wordpress/report/import-fact.ts";
import {
  addFact,
  type ImportReport,
  newImportReport,
} from "#features/transfer/wordpress/report/import-report.ts";
import { KnownTerms } from "#features/transfer/wordpress/rules/known-terms.ts";
import { MediaIndex } from "#features/transfer/wordpress/rules/media-index.ts";
import type { Site } from "#features/transfer/wordpress/rules/site-of.ts";
import { Refusal } from "#lib/refusal.ts";

export interface ImportOptions {
  files: string[];
  /** A copy of `wp-content/uploads`. */
  uploads?: string | undefined;
  /** IANA zone of the old site's local times; the publication's own unless told. */
  siteTimeZone?: string | undefined;
  dryRun: boolean;
  /** Share of the work that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

export interface OpenedRun {
  run: ImportRun;
  report: ImportReport;
  /** Counts what was told since the last time, or forgets it where its transaction was undone. */
  settle(outcome: { committed: boolean }): void;
}

/** A run with nothing done yet. Throws Refusal for a time zone that does not exist. */
export async function openRun(site: Site, options: ImportOptions): Promise<OpenedRun> {
  const settings = await getSettings();
  const files = options.files.map((file) => basename(file));
  const report = newImportReport({ site: site.key, files, dryRun: options.dryRun });
  const rows = await ImportedRows.load(site.key);
  let told: ImportFact[] = [];
  const run: ImportRun = {
    site,
    timeZone: knownZone(options.siteTimeZone ?? settings.timeZone),
    language: languageOf(site) ?? settings.language,
    uploads: options.uploads,
    dryRun: options.dryRun,
    now: new Date(),
    rows,
    media: new MediaIndex(),
    people: new Map(),
    categories: new KnownTerms(),
    tags: new KnownTerms(),
    ensured: new Map(),
    inHand: undefined,
    expiring: new Set(),
    tell: (fact) => void told.push(fact),
  };
  const settle: OpenedRun["settle"] = ({ committed }) => {
    if (committed) for (const fact of told) addFact(report, fact);
    else run.ensured.clear();
    rows.settle({ committed });
    told = [];
  };
  return { run, report, settle };
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new Refusal(`There is no time zone “${timeZone}”; name one such as Europe/Paris.`);
  }
}

/** The channel's language as stories have it: `en-US` is `en`. */
function languageOf({ language }: Site): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(language)?.[1]?.toLowerCase();
}
