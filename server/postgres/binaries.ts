import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { Refusal } from "#lib/refusal.ts";
import { type Account, canRun } from "#server/postgres/account.ts";
import { restoreLinks } from "#server/postgres/links.ts";
import { findPlatformPackage, type PlatformPackage } from "#server/postgres/platform-package.ts";

const run = promisify(execFile);

interface Options {
  account: Account;
  /** Folders that may hold a copy of the programs, best first. */
  copyFolders: string[];
  print: (line: string) => void;
  platformPackage?: PlatformPackage;
}

/**
 * The folder of `postgres` and `initdb` that the account can run: the package's own, or a copy where the
 * account cannot reach it or its links cannot be made. Throws Refusal where neither runs.
 */
export async function findBinaries(options: Options): Promise<string> {
  const source = options.platformPackage ?? findPlatformPackage();
  const own = join(source.folder, "native", "bin");
  await restoreLinks(source.folder);
  if (runs(options.account, own)) return own;
  for (const folder of options.copyFolders) {
    const copy = await copyBinaries(source, folder, options.print);
    if (copy && runs(options.account, join(copy, "native", "bin"))) {
      return join(copy, "native", "bin");
    }
  }
  throw new Refusal(
    `PostgreSQL's programs in ${own} cannot be run by the account ${options.account.name}. ` +
      "Install Standfirst in a folder that every account can read, or set DATABASE_URL.",
  );
}

function runs(account: Account, bin: string): boolean {
  return canRun(account, [join(bin, "postgres"), "--version"]);
}

/** A copy is complete or absent: it is made under another name and renamed. */
async function copyBinaries(
  source: PlatformPackage,
  folder: string,
  print: (line: string) => void,
): Promise<string | undefined> {
  const copy = join(folder, `postgresql-${source.version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    await cp(join(source.folder, "native"), join(draft, "native"), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !basename(path).endsWith(".a"),
    });
    await restoreLinks(draft);
    await run("chmod", ["-R", "a+rX", draft]);
    await rename(draft, copy);
    print(`PostgreSQL's programs are copied to ${copy}, where their account can run them.`);
    return copy;
  } catch {
    return existsSync(copy) ? copy : undefined;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
