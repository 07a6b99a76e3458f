import { execFile } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Refusal } from "#lib/refusal.ts";
import { runAs } from "#server/postgres/account.ts";
import { makePrivate, type Place } from "#server/postgres/place.ts";

const run = promisify(execFile);

/** The major version of the package's programs; another version's files need a dump and a restore. */
const MAJOR = "18";

/** The superuser of the embedded database; only its account can reach the socket, so it has no password. */
export const SUPERUSER = "standfirst";

/** Makes PostgreSQL's files unless they exist. Throws Refusal where they are another version's or cannot be made. */
export async function createCluster(place: Place, bin: string): Promise<void> {
  if (existsSync(place.cluster)) return expectUsable(place);
  const draft = `${place.cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await makePrivate(draft, place.account);
  try {
    await run(join(bin, "initdb"), initdbArguments(draft), runAs(place.account));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new Refusal(`PostgreSQL could not make its files in ${place.cluster}: ${reason(error)}`);
  }
  await rename(draft, place.cluster);
}

/** C.UTF-8 sorts the same on every machine, so indexes survive a move to another system. */
function initdbArguments(folder: string): string[] {
  return [
    ...["-D", folder, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8"],
    ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"],
  ];
}

function reason(error: unknown): string {
  const { stderr = "", message = "" } = error as { stderr?: string; message?: string };
  const line = stderr.split("\n").find((candidate) => /error:|FATAL:/.test(candidate)) ?? message;
  return `${line.replace(/^.*?(error|FATAL): +/, "").replace(/\.$/, "")}.`;
}

async function expectUsable({ cluster, account }: Place): Promise<void> {
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (version !== MAJOR) {
    throw new Refusal(
      `${cluster} holds a database of PostgreSQL ${version}, and this is PostgreSQL ${MAJOR}. ` +
        "Restore a backup into a new data folder instead.",
    );
  }
  // Files that root has copied or restored are root's, and PostgreSQL refuses those.
  if (account.uid !== undefined && statSync(cluster).uid !== account.uid) {
    await run("chown", ["-R", `${account.uid}:${account.gid}`, cluster]);
  }
}
