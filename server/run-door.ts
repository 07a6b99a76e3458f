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

/**
 * Runs a door of the program. `open` starts everything and registers how to close it. SIGTERM or SIGINT
 * closes in order and ends with 0, a second one ends at once; a Refusal is printed as its sentence.
 */
export async function runDoor(open: (closing: Closing) => Promise<void>): Promise<void> {
  const closing = newClosing(CLOSE_SECONDS);
  const opening = open(closing);
  endOnSignals(closing, opening);
  process.on("uncaughtException", (error) => fail(closing, error));
  // Of one request: it must not end everybody else's.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "nobody waited for this"));
  try {
    await opening;
  } catch (error) {
    if (!closing.signal.aborted) await fail(closing, error);
  }
}

/** Runs a door that does one thing and ends. */
export async function runOnce(work: (closing: Closing) => Promise<void>): Promise<void> {
  await runDoor(async (closing) => {
    await work(closing);
    await closing.close();
    process.exit(0);
  });
}

function endOnSignals(closing: Closing, opening: Promise<void>): void {
  let firstAt: number | undefined;
  const end = async () => {
    if (firstAt !== undefined && Date.now() - firstAt > SAME_SIGNAL_MS) process.exit(1);
    if (firstAt !== undefined) return;
    firstAt = Date.now();
    const closed = closing.close();
    await Promise.race([opening.catch(() => {}), sleep(START_SECONDS * 1000)]);
    await closed;
    process.exit(0);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}

async function fail(closing: Closing, error: unknown): Promise<void> {
  if (error instanceof Refusal) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, "standfirst has to end");
  await closing.close();
  process.exit(1);
}
