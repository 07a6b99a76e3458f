import { readdir, readFile } from "node:fs/promises";
import type pg from "pg";

/** `/proc` counts in hundredths of a second (USER_HZ, the same on every Linux machine that Node runs on). */
const MS_PER_TICK = 10;

/** Milliseconds of processor time that each process of a database server has had; empty without `/proc`. */
export async function databaseTimes(database: pg.Client): Promise<Map<number, number>> {
  const { rows } = await database.query<{ pid: number }>("select pg_backend_pid() as pid");
  const own = await readProcess(rows[0]!.pid);
  if (!own) return new Map();
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(pids.map(readProcess));
  return new Map(
    all.flatMap((one) => (one?.parent === own.parent ? [[one.pid, one.milliseconds]] : [])),
  );
}

/** Milliseconds between two readings, without those of processes that ended meanwhile. */
export function spentBetween(before: Map<number, number>, after: Map<number, number>): number {
  return [...after].reduce((sum, [pid, spent]) => sum + spent - (before.get(pid) ?? 0), 0);
}

/** The parent of a process and the time that it has had, from proc(5); undefined where it is gone. */
async function readProcess(pid: number) {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  if (!fields) return undefined;
  return {
    pid,
    parent: Number(fields[1]),
    milliseconds: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK,
  };
}
