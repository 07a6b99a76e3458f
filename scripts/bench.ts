import { cpus, totalmem } from "node:os";
import { Command } from "commander";
import { benchPages } from "#scripts/bench/pages.ts";

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
  .action(async (options: { json?: boolean; seconds: number }) => {
    const figures = await benchPages(options.seconds);
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
    if (options.json)
      process.stdout.write(`${JSON.stringify({ machine, figures }, undefined, 2)}\n`);
    else process.stdout.write(`\n${machine}\n\n${table(figures)}\n`);
  });

await program.parseAsync();

/** Rows as a Markdown table, ready for docs/benchmarks.md. */
function table(figures: { name: string; value: string; limit: string }[]): string {
  const rows = figures.map(({ name, value, limit }) => `| ${name} | ${value} | ${limit} |`);
  return ["| what | seen | target |", "|---|---|---|", ...rows].join("\n");
}
