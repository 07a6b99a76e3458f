import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(process.env.CORPORA_DIR ?? "../shared/corpora");

/** Whether the test corpora are here; a clone without them skips what needs them and says so. */
export const hasCorpora = existsSync(join(folder, "README.md"));

/** Why a test is skipped, to stand in its name. */
export const corporaNote = hasCorpora ? "" : ` (skipped: no corpora in ${folder})`;

/** The path of a file or folder of the corpora. */
export function corpus(...path: string[]): string {
  return join(folder, ...path);
}
