import { writeFile } from "node:fs/promises";
import { SingleBar } from "cli-progress";
import type { Command } from "commander";
import { importWordPress } from "#features/transfer/wordpress/import-wordpress.ts";
import { reportText } from "#features/transfer/wordpress/report/report-text.ts";
import { openForCommand } from "#scripts/open-for-command.ts";
import type { Closing } from "#server/closing.ts";

interface WordPressOptions {
  uploads?: string;
  siteTimezone?: string;
  dryRun?: boolean;
  json?: string;
}

/** `import wordpress FILES…`; other systems become commands beside it. */
export function registerImportCommand(program: Command, closing: Closing): void {
  program
    .command("import")
    .description("bring in what was published elsewhere")
    .command("wordpress <files...>")
    .description("WordPress export files (WXR); several files are one site")
    .option("--uploads <folder>", "a copy of wp-content/uploads, for the pictures")
    .option("--site-timezone <zone>", "the old site's time zone, such as Europe/Paris")
    .option("--dry-run", "do everything, report, and undo it")
    .option("--json <file>", "write the whole report to a file")
    .action(async (files: string[], options: WordPressOptions) => {
      await openForCommand(closing);
      await importFiles(files, options);
    });
}

async function importFiles(files: string[], options: WordPressOptions): Promise<void> {
  const { bar, onProgress } = openBar();
  const report = await importWordPress({
    files,
    uploads: options.uploads,
    siteTimeZone: options.siteTimezone,
    dryRun: options.dryRun ?? false,
    onProgress,
  }).finally(() => bar.stop());
  process.stdout.write(`${reportText(report)}\n`);
  if (options.json) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (report.failures.length > 0) process.exitCode = 1;
}

/** Drawn on standard error, and only for a person. */
function openBar() {
  const bar = new SingleBar({
    format: "{bar} {percentage} % · {duration_formatted}",
    hideCursor: true,
  });
  bar.start(100, 0);
  return { bar, onProgress: (share: number) => bar.update(Math.floor(share * 100)) };
}
