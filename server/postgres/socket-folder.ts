import { createHash } from "node:crypto";
import { lstat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "#lib/refusal.ts";
import { canEnter } from "#server/postgres/account.ts";
import { makePrivate, type Place } from "#server/postgres/place.ts";

/** The port only names the socket file; nothing listens on TCP. */
export const SOCKET_PORT = 5432;

/** sockaddr_un(7) holds 108 bytes with the final zero on Linux, 104 on macOS. */
const LONGEST_PATH = process.platform === "linux" ? 107 : 103;

/**
 * The folder of the database's socket: the place's own, or a short private one under the temporary folder
 * where the socket's path would be too long. Throws Refusal when somebody else holds that one.
 */
export async function chooseSocketFolder(place: Place): Promise<string> {
  if (fits(place.sockets)) return place.sockets;
  const name = `standfirst-${createHash("sha256").update(place.cluster).digest("hex").slice(0, 16)}`;
  for (const folder of new Set([join(tmpdir(), name), join("/tmp", name)])) {
    if (!fits(folder)) continue;
    await expectNobodyElses(folder, place);
    await makePrivate(folder, place.account);
    if (canEnter(place.account, folder)) return folder;
  }
  throw new Refusal(
    `${place.cluster} is too long a path for the database; set DATA_DIR to a shorter one.`,
  );
}

/** Where PostgreSQL puts the socket in a folder. */
export function socketPath(folder: string): string {
  return join(folder, `.s.PGSQL.${SOCKET_PORT}`);
}

function fits(folder: string): boolean {
  return Buffer.byteLength(socketPath(folder)) <= LONGEST_PATH;
}

/** Anybody may make a folder under the temporary one, so one that exists must be the account's alone. */
async function expectNobodyElses(folder: string, place: Place): Promise<void> {
  const stats = await lstat(folder).catch(() => undefined);
  if (!stats) return;
  const owner = place.account.uid ?? process.getuid?.();
  if (stats.isDirectory() && stats.uid === owner) return;
  throw new Refusal(
    `${folder} belongs to somebody else; remove it, or set DATA_DIR to a shorter path.`,
  );
}
