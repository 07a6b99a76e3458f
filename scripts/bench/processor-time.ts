import { readdir, readFile } from "node:fs/promises";
import type pg from "pg";

/** `/proc` counts in hundredths of a second (USER_HZ, the same on every Linux machine that Node runs on). */
const MS_PER_TICK = 10;

/** Milliseconds of processor time that every process of a database server has had; NaN without `/proc`. */
export async function databaseTime(database: pg.Client): Promise<number> {
  const { rows } = await database.query<{ pid: number }>("select pg_backend_pid() as pid");
  const own = await readProcess(rows[0]!.pid);
  if (!own) return Number.NaN;
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(pids.map(readProcess));
  return all
    .filter((one) => one?.parent === own.parent)
    .reduce((sum, one) => sum + (one?.milliseconds ?? 0), 0);
}

/** The parent of a process and the time that it has had, from proc(5); undefined where it is gone. */
async function readProcess(pid: number) {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  if (!fields) return undefined;
  return {
    parent: Number(fields[1]),
    milliseconds: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK,
  };
}
