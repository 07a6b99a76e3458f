import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isProcessAlive, processIdentity } from "#lib/process-identity.ts";
import { Refusal } from "#lib/refusal.ts";

interface Options {
  root: string;
  /** Named in every page and every address of data, so equal on every node. */
  buildId: string;
  signal: AbortSignal;
  /** What Next says while it builds. */
  onOutput: (chunk: string) => void;
}

/** Runs `next build` in a process of its own, never beside another. Throws Refusal with what it said when it fails. */
export async function runNextBuild({ root, buildId, signal, onOutput }: Options): Promise<void> {
  const running = join(root, ".next/cache/standfirst-build");
  await endOrphan(running);
  const next = join(root, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", next, "build"], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      BUILD_ID: buildId,
    },
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said = (said + chunk).slice(-8_000);
      onOutput(chunk);
    });
  }
  const closed = once(child, "close");
  closed.catch(() => {});
  await writeFile(running, processIdentity(child.pid) ?? "");
  const [code] = await closed;
  await rm(running, { force: true });
  signal.throwIfAborted();
  if (code !== 0) throw new Refusal(`The site could not be built.\n${said.trim()}`);
}

/** Ends the build of a process that was killed: it would go on writing into the same folder. */
async function endOrphan(running: string): Promise<void> {
  const identity = await readFile(running, "utf8").catch(() => "");
  if (!isProcessAlive(identity)) return;
  process.kill(Number.parseInt(identity, 10), "SIGKILL");
  while (isProcessAlive(identity)) await sleep(20);
}
