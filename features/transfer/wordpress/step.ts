import type { Transaction } from "#db/client.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import type { WxrEntry } from "#lib/wxr/wxr-entry.ts";

/** Runs `work` in a transaction of its own; what fails is told as this thing's failure and the import goes on. */
export type Write = (
  thing: { noun: "author" | "section" | "topic" | "media"; id: string },
  work: (tx: Transaction) => Promise<void>,
) => Promise<void>;

/**
 * A step of the import. The files are read twice: first for what stories stand on, then for the stories and what
 * hangs on them, so that a reference may point anywhere in a set of files.
 */
export interface Step {
  name: string;
  pass: "foundations" | "stories";
  /** Notes what a later step or `finish` needs; no database. */
  collect?(run: ImportRun, entry: WxrEntry): void;
  /** Whether `take` has something to do with an entry. */
  wants?(entry: WxrEntry): boolean;
  /** Brings an entry in; all steps that want one share its transaction. */
  take?(tx: Transaction, run: ImportRun, entry: WxrEntry): Promise<void>;
  /** Runs when the pass has read all files. */
  finish?(run: ImportRun, write: Write): Promise<void>;
}
