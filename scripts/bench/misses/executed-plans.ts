import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { ArchiveSite } from "#scripts/bench/archive-site.ts";

/** A table that a query read from end to end, though it has more rows than that. */
const MOST_ROWS = 1_000;

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: PlanNode[];
}

interface Executed {
  "Query Text": string;
  Plan: PlanNode;
}

/** Makes PostgreSQL write the plan of every query of the site into its log, as it was executed (auto_explain). */
export async function logPlans({ database }: ArchiveSite): Promise<void> {
  await database.query("load 'auto_explain'");
  for (const [name, value] of [
    ["session_preload_libraries", "auto_explain"],
    ["auto_explain.log_min_duration", "0"],
    ["auto_explain.log_format", "json"],
  ])
    await database.query(
      `do $$ begin execute format('alter database %I set ${name} = ''${value}''', current_database()); end $$`,
    );
  await endSessions(database);
}

/** The site opens others at once, which have the setting. */
async function endSessions(database: pg.Client): Promise<void> {
  await database.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await sleep(2_000);
}

/** Gives the plans that were executed during `work`. */
export async function plansDuring(
  { logFolder }: ArchiveSite,
  work: () => Promise<unknown>,
): Promise<Executed[]> {
  const before = (await readLog(logFolder)).length;
  await work();
  await sleep(200);
  const lines = (await readLog(logFolder)).slice(before);
  return lines
    .split(/^(?=\S)/m)
    .filter((entry) => /^.*duration: .* plan:$/m.test(entry))
    .map((entry) => JSON.parse(entry.slice(entry.indexOf("\n"))) as Executed);
}

async function readLog(folder: string): Promise<string> {
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return texts.join("");
}

/** Tables of over 1,000 rows that these plans read from end to end. */
export async function longScans(database: pg.Client, executed: Executed[]): Promise<string[]> {
  const { rows } = await database.query<{ relname: string }>(
    "select relname from pg_class where relkind = 'r' and reltuples > $1",
    [MOST_ROWS],
  );
  const large = new Set(rows.map(({ relname }) => relname));
  const scanned = executed
    .flatMap(({ Plan }) => nodesOf(Plan))
    .filter((node) => node["Node Type"] === "Seq Scan")
    .map((node) => node["Relation Name"] ?? "");
  return [...new Set(scanned)].filter((relation) => large.has(relation));
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}
