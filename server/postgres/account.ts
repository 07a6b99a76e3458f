import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { Refusal } from "#lib/refusal.ts";

/** Whose processes and files the database's are. `uid` is undefined where it is simply our own account. */
export interface Account {
  name: string;
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root; these accounts are on nearly every machine and own nothing of value. */
const STAND_INS = ["postgres", "_postgres", "nobody"];

/**
 * The account that PostgreSQL runs as: our own, or, for root, the one that owns the cluster already,
 * else `postgres`, else `nobody`. Throws Refusal where root finds none.
 */
export function chooseAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return { name: "this account" };
  const accounts = readAccounts();
  const owner = ownerOf(cluster);
  if (owner) return accounts.find((account) => account.uid === owner.uid) ?? owner;
  for (const name of STAND_INS) {
    const account = accounts.find((candidate) => candidate.name === name);
    if (account && canRun(account, ["true"])) return account;
  }
  throw new Refusal(
    "PostgreSQL does not run as root, and no account named postgres or nobody can be used instead. " +
      "Start Standfirst as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether the account may run the command; the kernel answers, so ACLs and mount options count too. */
export function canRun(account: Account, [command = "", ...args]: string[]): boolean {
  return spawnSync(command, args, { ...runAs(account), stdio: "ignore" }).status === 0;
}

/** Whether the account may work in the folder. */
export function canEnter(account: Account, folder: string): boolean {
  return canRun(account, ["/bin/sh", "-c", 'cd "$1" && test -x .', "sh", folder]);
}

/** The options of `spawn` that make a child run as the account, told nothing of our environment. */
export function runAs({ uid, gid }: Account) {
  const env = { PATH: process.env.PATH, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv;
  return { ...(uid === undefined ? {} : { uid, gid }), cwd: "/", env };
}

function readAccounts(): Account[] {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    if (!name || name.startsWith("#") || !uid || !gid || Number(uid) === 0) return [];
    return { name, uid: toUnsigned(uid), gid: toUnsigned(gid) };
  });
}

/** Some systems write nobody's number as -2. */
function toUnsigned(id: string): number {
  return Number(id) >>> 0;
}

function ownerOf(folder: string): Account | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats || stats.uid === 0) return undefined;
  return { name: `number ${stats.uid}`, uid: stats.uid, gid: stats.gid };
}
