import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { freePort } from "#scripts/free-port.ts";

/** How long a start may take, on a machine that has much else to do too: the build is there, the demonstration is loaded. */
const START_MS = 300_000;
const STOP_MS = 15_000;

export interface RunningSite {
  address: string;
  /** Path of the one-time link that makes the administrator, on a first start. */
  setupPath: string | undefined;
  process: ChildProcess;
  stop: () => Promise<void>;
}

interface StartOptions {
  dataDir: string;
  env?: Record<string, string>;
  /** What `npm run` would be given: everything, or the readers' side of a database that `env` names. */
  program?: "start" | "start:web";
}

/** Starts the program as a newcomer would and waits until it says that it is ready. */
export async function startSite({
  dataDir,
  env = {},
  program = "start",
}: StartOptions): Promise<RunningSite> {
  const port = env.PORT ?? String(await freePort());
  const child = spawn("sh", ["-c", await commandOf(program)], {
    env: {
      ...withoutDatabase(process.env),
      PATH: `${join(process.cwd(), "node_modules/.bin")}${delimiter}${process.env.PATH}`,
      NODE_ENV: "production",
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
      ...env,
      PORT: port,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = await untilReady(child);
  const address = /standfirst ready: (\S+)/.exec(output)?.[1] ?? `http://localhost:${port}`;
  const setupPath = /https?:\/\/[^/\s]+(\/setup\?token=\S+)/.exec(output)?.[1];
  return { address, setupPath, process: child, stop: () => stop(child) };
}

/** What npm runs for a program, with the limits of memory that it sets. */
async function commandOf(program: "start" | "start:web"): Promise<string> {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  return scripts[program];
}

/** The site runs its own database, whatever this program is connected to. */
function withoutDatabase({ DATABASE_URL: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env as NodeJS.ProcessEnv;
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(
      () => reject(new Error(`The site did not start:\n${output}`)),
      START_MS,
    );
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes("standfirst ready:")) return;
      clearTimeout(timer);
      resolve(output);
    };
    child.stdout!.on("data", read);
    child.stderr!.on("data", read);
    child.on("exit", (code) => reject(new Error(`The site ended with ${code}:\n${output}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(timer);
}
