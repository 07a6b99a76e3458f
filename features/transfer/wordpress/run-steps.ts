import { stat } from "node:fs/promises";
import type { Transaction } from "#db/client.ts";
import { isUnreachable } from "#db/is-unreachable.ts";
import type { ImportOptions, OpenedRun } from "#features/transfer/wordpress/open-run.ts";
import { readEntries } from "#features/transfer/wordpress/read-entries.ts";
import type { Noun } from "#features/transfer/wordpress/report/import-fact.ts";
import { addFact, addWarning } from "#features/transfer/wordpress/report/import-report.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";
import { steps } from "#features/transfer/wordpress/steps.ts";
import type { WxrEntry, WxrPost } from "#lib/wxr/wxr-entry.ts";

/** Runs `work` in a transaction. */
export type Within = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

const PASSES = ["foundations", "stories"] as const;

/** Reads the files once for each pass and gives every entry to the steps of that pass, in order. */
export async function runSteps(
  opened: OpenedRun,
  options: ImportOptions,
  within: Within,
): Promise<void> {
  const onBytes = await progressOf(options);
  for (const pass of PASSES) {
    const own = steps.filter((step) => step.pass === pass);
    const onWarning = pass === PASSES[0] ? addWarning.bind(undefined, opened.report) : undefined;
    for await (const entry of readEntries(options.files, {
      onBytes,
      ...(onWarning && { onWarning }),
    })) {
      await takeEntry(opened, { entry, steps: own, within });
    }
    for (const step of own) await finishStep(opened, step, within);
  }
}

async function progressOf({ files, onProgress }: ImportOptions): Promise<(count: number) => void> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0) * PASSES.length;
  let done = 0;
  return (count) => {
    done += count;
    onProgress?.(total === 0 ? 1 : done / total);
  };
}

interface Taking {
  entry: WxrEntry;
  steps: Step[];
  within: Within;
}

async function takeEntry(opened: OpenedRun, { entry, steps: own, within }: Taking): Promise<void> {
  const { run } = opened;
  run.inHand = undefined;
  for (const step of own) step.collect?.(run, entry);
  opened.settle({ committed: true });
  const takers = own.filter((step) => step.wants?.(entry));
  if (takers.length === 0) return;
  await settled(opened, thingOf(entry), () =>
    within(async (tx) => {
      for (const step of takers) await step.take?.(tx, run, entry);
    }),
  );
}

async function finishStep(opened: OpenedRun, step: Step, within: Within): Promise<void> {
  await step.finish?.(opened.run, ({ noun, id }, work) =>
    settled(opened, { noun, id, title: id }, () => within(work)),
  );
}

interface Thing {
  noun: Noun;
  id: string;
  title: string;
}

/** One thing's transaction. Where it fails, everything of it is undone and told as its failure. */
async function settled(opened: OpenedRun, thing: Thing, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    opened.settle({ committed: true });
  } catch (error) {
    if (isUnreachable(error)) throw error;
    opened.settle({ committed: false });
    addFact(opened.report, {
      about: "outcome",
      outcome: "failed",
      ...thing,
      reason: reasonOf(error),
    });
  }
}

function thingOf(entry: WxrEntry): Thing {
  if (entry.type !== "post") return { noun: "other", id: "", title: entry.type };
  const { id, title } = entry;
  return { noun: NOUNS.get(entry.postType) ?? "other", id, title };
}

const NOUNS = new Map<WxrPost["postType"], Noun>([
  ["post", "story"],
  ["page", "page"],
  ["attachment", "media"],
]);

/** What went wrong, without the values of the query: they are people's words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const cause = error.cause instanceof Error ? error.cause : error;
  return (cause.message.split("\n")[0] ?? "").slice(0, 300);
}
