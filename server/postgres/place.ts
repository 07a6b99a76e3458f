import { randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { chmod, chown, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "#lib/refusal.ts";
import { type Account, canEnter, chooseAccount } from "#server/postgres/account.ts";
import { trustedFolders } from "#server/postgres/trusted-folders.ts";

/** Where a data folder's database is, and whose it is. */
export interface Place {
  account: Account;
  /** Ours: locks, the list of processes that use the database, what PostgreSQL said at its start. */
  home: string;
  /** The account's: PostgreSQL's own files. */
  cluster: string;
  /** The account's: the preferred folder of the socket. */
  sockets: string;
}

interface Options {
  dataDir: string;
  print: (line: string) => void;
  systemFolders?: string[];
}

/**
 * Decides where the database of `dataDir` is kept and makes the folders: under the data folder, or, where
 * root's stand-in account cannot enter that, in a system folder that the data folder remembers.
 */
export async function placeCluster({ dataDir, print, systemFolders }: Options): Promise<Place> {
  const home = join(await realpath(dataDir), "postgres");
  await makeEnterable(home);
  const moved = await rememberedFolder(home);
  const base = moved ?? home;
  const account = chooseAccount(join(base, "cluster"));
  if (account.uid === undefined) expectOwn(base);
  if (moved || canEnter(account, base)) return place(account, home, base);
  if (existsSync(join(home, "cluster"))) {
    throw new Refusal(
      `The account ${account.name} owns the database in ${home} but can no longer enter that folder. ` +
        "Give every folder above it the permission x for others.",
    );
  }
  const elsewhere = await chooseFolder(account, home, systemFolders);
  print(
    `The account ${account.name} cannot enter ${home}, so the database is kept in ${elsewhere}.`,
  );
  return place(account, home, elsewhere);
}

/** Folder modes are set after the folder is made, since the umask takes bits away. */
async function makeEnterable(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
}

function expectOwn(base: string): void {
  for (const folder of [base, join(base, "cluster")]) {
    const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
    if (owner === undefined || owner === process.getuid?.()) continue;
    throw new Refusal(
      `${folder} belongs to another account (number ${owner}). ` +
        "Start Standfirst as that account or as root, or set DATA_DIR to another folder.",
    );
  }
}

async function place(account: Account, home: string, base: string): Promise<Place> {
  const cluster = join(base, "cluster");
  const sockets = join(base, "sockets");
  await makePrivate(sockets, account);
  return { account, home, cluster, sockets };
}

/** Makes a folder that the account owns and nobody else may enter. */
export async function makePrivate(folder: string, { uid, gid }: Account): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
}

function memory(home: string): string {
  return join(home, "kept-elsewhere");
}

async function rememberedFolder(home: string): Promise<string | undefined> {
  const path = memory(home);
  return existsSync(path) ? (await readFile(path, "utf8")).trim() : undefined;
}

/** The name is random and kept in the data folder: another data folder at the same path is another database. */
async function chooseFolder(
  account: Account,
  home: string,
  systemFolders?: string[],
): Promise<string> {
  for (const system of await trustedFolders(systemFolders)) {
    const folder = join(system, `database-${randomBytes(8).toString("hex")}`);
    await makeEnterable(folder);
    if (!canEnter(account, folder)) continue;
    await writeFile(memory(home), `${folder}\n`, { mode: 0o600 });
    return folder;
  }
  throw new Refusal(
    `The account ${account.name}, as which PostgreSQL has to run, can enter neither ${home} nor a system folder. ` +
      "Set DATA_DIR to a folder that every account can enter, start as an ordinary user, or set DATABASE_URL.",
  );
}
