import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** "pid start-time" of a process, so that a number used again by a later process is not mistaken for it. */
export function processIdentity(pid: number = process.pid): string | undefined {
  const startedAt = process.platform === "linux" ? startTicks(pid) : startDate(pid);
  return startedAt && `${pid} ${startedAt}`;
}

/** Whether the process with this identity still runs; a zombie does not. */
export function isProcessAlive(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  return Number.isInteger(pid) && pid > 0 && processIdentity(pid) === identity;
}

/** The command line of a running process, or undefined where it has ended. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === "linux") {
    return readOrUndefined(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim() || undefined;
  }
  return askPs(pid, "command=");
}

/** Fields 3 (state) and 22 (start time) of proc_pid_stat(5); field 2 may hold spaces, so counting begins after it. */
function startTicks(pid: number): string | undefined {
  const stat = readOrUndefined(`/proc/${pid}/stat`);
  if (!stat) return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
}

function startDate(pid: number): string | undefined {
  return askPs(pid, "lstart=");
}

function askPs(pid: number, column: string): string | undefined {
  const answer = spawnSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" });
  return answer.stdout?.trim() || undefined;
}

function readOrUndefined(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
