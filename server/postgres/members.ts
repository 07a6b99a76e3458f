import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isProcessAlive, processIdentity } from "#lib/process-identity.ts";

/**
 * The processes that use one database: a file each in `home/members`. Whoever leaves last stops the
 * server, so a command that started it does not stop it under the site that joined later, and a process
 * that was killed does not keep it running for ever.
 */
export async function joinMembers(home: string): Promise<string> {
  const folder = join(home, "members");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const membership = join(folder, randomUUID());
  await writeFile(membership, processIdentity() ?? "", { mode: 0o600 });
  return membership;
}

/** Leaves; true when no living member is left. */
export async function leaveMembers(home: string, membership: string): Promise<boolean> {
  await rm(membership, { force: true });
  const folder = join(home, "members");
  let living = 0;
  for (const name of await readdir(folder)) {
    const other = join(folder, name);
    const identity = await readFile(other, "utf8").catch(() => "");
    if (isProcessAlive(identity)) living += 1;
    else await rm(other, { force: true });
  }
  return living === 0;
}
