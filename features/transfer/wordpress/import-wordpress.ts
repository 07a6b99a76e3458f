import { eq } from "drizzle-orm";
import { db, type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { imports } from "#db/schema/imports.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import { systemActor } from "#features/auth/actor.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import {
  type ImportOptions,
  type OpenedRun,
  openRun,
} from "#features/transfer/wordpress/open-run.ts";
import { readSite } from "#features/transfer/wordpress/read-site.ts";
import type { ImportReport } from "#features/transfer/wordpress/report/import-report.ts";
import { runSteps, type Within } from "#features/transfer/wordpress/run-steps.ts";

/**
 * Brings a set of WordPress export files in as one site. Repeatable: N runs equal one, and edits made here since are
 * kept. Nothing leaves: no job, mail or ping is made. A rehearsal does everything and undoes it.
 * Throws Refusal where a file is no export; what fails in a single item is in the report.
 */
export async function importWordPress(options: ImportOptions): Promise<ImportReport> {
  const site = await readSite(options.files);
  const opened = await openRun(site, options);
  return options.dryRun ? rehearse(opened, options) : perform(opened, options);
}

async function perform(opened: OpenedRun, options: ImportOptions): Promise<ImportReport> {
  const { run, report } = opened;
  const importId = await noteStart(report);
  await runSteps(opened, options, transaction);
  report.finishedAt = new Date().toISOString();
  await transaction((tx) => noteEnd(tx, { importId, run, report }));
  return report;
}

/** Everything happens in one transaction, which ends undone. */
async function rehearse(opened: OpenedRun, options: ImportOptions): Promise<ImportReport> {
  const undone = new Error("a rehearsal");
  await transaction(async (outer) => {
    const within: Within = (work) => outer.transaction(work);
    await runSteps(opened, options, within);
    throw undone;
  }).catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  opened.report.finishedAt = new Date().toISOString();
  return opened.report;
}

async function noteStart({ source, site }: ImportReport): Promise<number> {
  const [row] = await db().insert(imports).values({ source, site }).returning({ id: imports.id });
  return row!.id;
}

interface Ending {
  importId: number;
  run: ImportRun;
  report: ImportReport;
}

async function noteEnd(tx: Transaction, { importId, run, report }: Ending): Promise<void> {
  await tx.update(imports).set({ finishedAt: new Date(), report }).where(eq(imports.id, importId));
  const subject = { kind: "import", id: importId };
  await recordAudit(tx, systemActor, "import.finish", subject, { after: { kinds: report.kinds } });
  await expire(tx, allArticlesTag(), siteTag(), redirectsTag(), ...run.expiring);
}
