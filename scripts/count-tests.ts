export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The closing counts that vitest prints: "Tests  3 failed | 120 passed | 2 skipped (125)". */
export function countVitest(output: string): TestCounts {
  const line = plain(output).match(/^\s*Tests\s+(.*)$/m)?.[1] ?? "";
  return {
    passed: before(line, "passed"),
    failed: before(line, "failed"),
    skipped: before(line, "skipped"),
  };
}

/** The closing counts that Playwright prints, a line each: "2 failed", "1 flaky", "30 passed (1.2m)". */
export function countPlaywright(output: string): TestCounts {
  const text = plain(output).split("\n").slice(-60).join("\n");
  const count = (word: string) =>
    Number(text.match(new RegExp(`^\\s*(\\d+) ${word}`, "m"))?.[1] ?? 0);
  return {
    passed: count("passed") + count("flaky"),
    failed: count("failed"),
    skipped: count("skipped"),
  };
}

/** The names of the tests that failed: vitest's lines that begin with FAIL, Playwright's numbered ones. */
export function listFailures(output: string): string[] {
  const lines = plain(output).split("\n");
  const names = lines.flatMap((line) => {
    const found = /^\s*FAIL\s+(.+)$/.exec(line) ?? /^\s+\d+\) (\[.+?\] › .+?)[\s─]*$/.exec(line);
    return found?.[1] ?? [];
  });
  return [...new Set(names.map((name) => name.trim()))];
}

function before(line: string, word: string): number {
  return Number(line.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
}

function plain(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with ESC
  return output.replace(/\u001b\[[0-9;]*m/g, "");
}
