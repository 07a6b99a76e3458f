import type { Transaction } from "#db/client.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import type { Outcome } from "#features/transfer/wordpress/report/import-fact.ts";
import { contentHash } from "#features/transfer/wordpress/rules/content-hash.ts";

type BroughtNoun = "author" | "section" | "topic" | "media" | "story" | "page";

/** Something of the file, with what it takes to find it here, make it and change it. */
export interface Arrival<Values> {
  noun: BroughtNoun;
  externalId: string;
  title: string;
  /** What editors can change here, in the shape in which `read` gives it back. */
  values: Values;
  /** What else the file says: a change of it is a change of the file. */
  facts?: unknown;
  /** What is here now; undefined where it was deleted. */
  read(localId: number): Promise<Values | undefined>;
  insert(): Promise<number>;
  update(localId: number): Promise<void>;
  /** Something here that is the same thing: it is used, and never changed by an import. */
  match?(): Promise<number | undefined>;
  /** Why what is here stays as it is, although nobody edited it. */
  reasonToKeep?(localId: number): Promise<string | undefined>;
  /** What was deleted here is made again, because other things hang on it. */
  makeAgain: boolean;
}

/** A matched row has no hash: the file never changes it. */
const MATCHED = "";

/**
 * Brings one thing in so that any number of runs equals one (I3): new things are made, things that changed in the
 * file are changed, and what was edited here since stays. Gives its id here; undefined where it was deleted here.
 */
export async function bringIn<Values>(
  tx: Transaction,
  run: ImportRun,
  arrival: Arrival<Values>,
): Promise<number | undefined> {
  const { noun, externalId } = arrival;
  const row = run.rows.find(noun, externalId);
  if (!row) return bringNew(tx, run, arrival);
  const here = await arrival.read(row.localId);
  if (here === undefined) {
    if (arrival.makeAgain) return bringNew(tx, run, arrival);
    tell(run, arrival, "skipped", "deleted here");
    return undefined;
  }
  const hash = hashOf(arrival);
  if (row.contentHash === hash || row.contentHash === MATCHED) {
    tell(run, arrival, "unchanged");
    return row.localId;
  }
  const reason = await keptBecause(arrival, {
    localId: row.localId,
    here,
    before: row.contentHash,
  });
  if (reason) {
    tell(run, arrival, "kept", reason);
    return row.localId;
  }
  await arrival.update(row.localId);
  await run.rows.remember(tx, noun, { externalId, localId: row.localId, contentHash: hash });
  tell(run, arrival, "updated");
  return row.localId;
}

async function bringNew<Values>(
  tx: Transaction,
  run: ImportRun,
  arrival: Arrival<Values>,
): Promise<number> {
  const { noun, externalId } = arrival;
  const match = await arrival.match?.();
  const localId = match ?? (await arrival.insert());
  const contentHash = match === undefined ? hashOf(arrival) : MATCHED;
  await run.rows.remember(tx, noun, { externalId, localId, contentHash });
  tell(run, arrival, match === undefined ? "created" : "unchanged");
  return localId;
}

/** What editors can change, then everything else, so that an edit here is told from a change there. */
function hashOf<Values>({ values, facts = {} }: Arrival<Values>): string {
  return `${contentHash(values)}.${contentHash(facts)}`;
}

interface Standing<Values> {
  localId: number;
  here: Values;
  before: string;
}

async function keptBecause<Values>(
  arrival: Arrival<Values>,
  { localId, here, before }: Standing<Values>,
): Promise<string | undefined> {
  if (contentHash(here) !== before.split(".")[0]) return "edited here";
  return arrival.reasonToKeep?.(localId);
}

function tell<Values>(
  run: ImportRun,
  { noun, externalId, title }: Arrival<Values>,
  outcome: Outcome,
  reason?: string,
): void {
  run.tell({ about: "outcome", noun, outcome, id: externalId, title, ...(reason && { reason }) });
}
