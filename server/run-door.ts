import { setTimeout as sleep } from "node:timers/promises";
import { log } from "#lib/log.ts";
import { Refusal } from "#lib/refusal.ts";
import { type Closing, newClosing } from "#server/closing.ts";

/** The whole of an orderly end; a supervisor commonly kills after 10 s. */
const CLOSE_SECONDS = 9.5;

/** How long an interrupted start may take to notice. */
const START_SECONDS = 3;

/** npm passes a terminal's Ctrl-C on to a process that has had it already. */
const SAME_SIGNAL_MS = 500;

type Open = (closing: Closing) => Promise<void>;

/**
 * Runs a door of the program. `open` starts everything and registers how to close it. SIGTERM or SIGINT
 * closes in order and ends with 0, a second one ends at once; a Refusal is printed as its sentence.
 */
export function runDoor(open: Open): Promise<void> {
  return run(open, 0);
}

/** Runs a door that does one thing and ends; interrupted, it ends with 130, as a shell's commands do. */
export function runOnce(work: Open): Promise<void> {
  return run(async (closing) => {
    await work(closing);
    if (closing.signal.aborted) return;
    await closing.close();
    process.exit(0);
  }, 130);
}

async function run(open: Open, interruptedCode: number): Promise<void> {
  const closing = newClosing(CLOSE_SECONDS);
  let opening: Promise<void> = Promise.resolve();
  endOnSignals(async () => {
    const settled = Promise.race([opening.catch(() => {}), sleep(START_SECONDS * 1000)]);
    await Promise.all([closing.close(), settled]);
    process.exit(interruptedCode);
  });
  process.on("uncaughtException", (error) => fail(closing, error));
  // Of one request: it must not end everybody else's.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "nobody waited for this"));
  try {
    opening = open(closing);
    await opening;
  } catch (error) {
    if (!closing.signal.aborted) await fail(closing, error);
  }
}

function endOnSignals(end: () => Promise<void>): void {
  let firstAt: number | undefined;
  const onSignal = async () => {
    if (firstAt !== undefined && Date.now() - firstAt > SAME_SIGNAL_MS) process.exit(1);
    if (firstAt !== undefined) return;
    firstAt = Date.now();
    await end();
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

async function fail(closing: Closing, error: unknown): Promise<void> {
  if (error instanceof Refusal) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, "standfirst has to end");
  await closing.close();
  process.exit(1);
}
