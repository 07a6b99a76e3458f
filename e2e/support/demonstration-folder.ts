import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { scratchFolder } from "#scripts/scratch-folder.ts";

const run = promisify(execFile);

/** Pages that the first site kept name that site's own address. */
const OWN = new Set(["pages"]);

/** A new data folder with the demonstration in it, as the first start of the run left it. */
export async function demonstrationFolder(purpose: string): Promise<string> {
  const from = process.env.E2E_DEMONSTRATION ?? "";
  const folder = await scratchFolder(purpose);
  const names = (await readdir(from)).filter((name) => !OWN.has(name));
  // PostgreSQL insists on the owner and the mode of its files, which only `cp` keeps.
  await run("cp", ["-a", ...names.map((name) => join(from, name)), folder]);
  return folder;
}
