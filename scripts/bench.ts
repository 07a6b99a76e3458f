import { cpus, totalmem } from "node:os";
import { resolve } from "node:path";
import { Command } from "commander";
import { benchDesk } from "#scripts/bench/desk.ts";
import { benchLighthouse } from "#scripts/bench/lighthouse.ts";
import { benchMisses } from "#scripts/bench/misses.ts";
import { benchPages, type Figure } from "#scripts/bench/pages.ts";
import { benchPublish } from "#scripts/bench/publish.ts";
import { benchSchedule } from "#scripts/bench/schedule.ts";
import { benchSearch } from "#scripts/bench/search.ts";
import { benchSoak } from "#scripts/bench/soak.ts";
import { benchTyping } from "#scripts/bench/typing.ts";

const program = new Command("bench").description(
  "Measure the built site on this machine, rivals in the same run.",
);

program
  .command("pages")
  .description(
    "pages from the front against raw Node and against a render per request; misses; stampedes; two processes",
  )
  .option("--json", "print the figures as JSON")
  .option("--seconds <number>", "length of each load", Number, 5)
  .action(async ({ json, seconds }: { json?: boolean; seconds: number }) =>
    report(await benchPages(seconds), json),
  );

program
  .command("lighthouse")
  .description("every template as a telephone on slow 4G sees it, the lowest of several runs")
  .option("--json", "print the figures as JSON")
  .option("--runs <number>", "runs of each template", Number, 5)
  .action(async ({ json, runs }: { json?: boolean; runs: number }) =>
    report(await benchLighthouse(runs), json),
  );

program
  .command("publish")
  .description("from the commit of a publication to every place that shows it")
  .option("--json", "print the figures as JSON")
  .action(async ({ json }: { json?: boolean }) => report(await benchPublish(), json));

program
  .command("schedule")
  .description(
    "from the moment of a scheduled story to every place that shows it, and to its release",
  )
  .option("--json", "print the figures as JSON")
  .option("--stories <number>", "stories, one after another", Number, 5)
  .action(async ({ json, stories }: { json?: boolean; stories: number }) =>
    report(await benchSchedule(stories), json),
  );

program
  .command("soak")
  .description("memory under readers, made-up addresses and expiries")
  .option("--json", "print the figures as JSON")
  .option("--minutes <number>", "length of the run", Number, 30)
  .action(async ({ json, minutes }: { json?: boolean; minutes: number }) =>
    report(await benchSoak(minutes), json),
  );

program
  .command("search")
  .description("searches of every kind in a large archive, and a query without an index")
  .option("--json", "print the figures as JSON")
  .option("--articles <number>", "stories in the archive", Number, 100_000)
  .option("--folder <path>", "keep the archive there for the next run")
  .action(async ({ json, articles, folder }: ArchiveOptions) =>
    report(await benchSearch(articles, folder && resolve(folder)), json),
  );

program
  .command("misses")
  .description("every kind of page of a large archive as it is made anew: time, queries, plans")
  .option("--json", "print the figures as JSON")
  .option("--articles <number>", "stories in the archive", Number, 100_000)
  .option("--folder <path>", "keep the archive there for the next run")
  .action(async ({ json, articles, folder }: ArchiveOptions) =>
    report(await benchMisses(articles, folder && resolve(folder)), json),
  );

program
  .command("desk")
  .description("every filter and order of the desk's list of stories, and a list without indexes")
  .option("--json", "print the figures as JSON")
  .option("--articles <number>", "stories at the desk", Number, 10_000)
  .option("--folder <path>", "keep the archive there for the next run")
  .action(async ({ json, articles, folder }: ArchiveOptions) =>
    report(await benchDesk(articles, folder && resolve(folder)), json),
  );

program
  .command("typing")
  .description("from a key to the picture of its letter, in a long story, beside two bare editors")
  .option("--json", "print the figures as JSON")
  .action(async ({ json }: { json?: boolean }) => report(await benchTyping(), json));

await program.parseAsync();

interface ArchiveOptions {
  json?: boolean;
  articles: number;
  folder?: string;
}

function report(figures: Figure[], json = false): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const text = json
    ? JSON.stringify({ machine, figures }, undefined, 2)
    : `\n${machine}\n\n${table(figures)}`;
  process.stdout.write(`${text}\n`);
}

/** Rows as a Markdown table, ready for docs/benchmarks.md. */
function table(figures: Figure[]): string {
  const rows = figures.map(({ name, value, limit }) => `| ${name} | ${value} | ${limit} |`);
  return ["| what | seen | target |", "|---|---|---|", ...rows].join("\n");
}
