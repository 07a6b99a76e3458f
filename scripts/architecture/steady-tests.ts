import { isTest, type Problem, type SourceFile } from "#scripts/architecture/source-file.ts";

/** What makes a test red by chance, and what to write instead. */
const UNSTEADY: [what: RegExp, instead: string][] = [
  [
    /\.waitForTimeout\(/,
    "A time that is long enough on one machine is too short on another; wait for what is waited for.",
  ],
  [
    /\bport = \d{4,5}\b|\blisten\(\s*[1-9]\d{3,4}\b/,
    "A fixed port may be another program's; ask for one that is unused.",
  ],
];

/** Tests wait for what they need, and take no port that others may have. */
export function steadyTests(files: SourceFile[]): Problem[] {
  return files
    .filter(({ path }) => isTest(path) || path.startsWith("e2e/"))
    .filter(({ path }) => !path.startsWith("scripts/architecture/"))
    .flatMap(({ path, text }) =>
      UNSTEADY.flatMap(([what, message]) => (what.test(text) ? [{ path, message }] : [])),
    );
}
