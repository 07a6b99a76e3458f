import {
  countPlaywright,
  countVitest,
  listFailures,
  type TestCounts,
} from "#scripts/count-tests.ts";
import { runStep, type StepResult } from "#scripts/run-step.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";

shareBuildKey();

/** Everything that must pass: checks, unit and database tests, the build, the browser. */
const results: StepResult[] = [];
const counts: TestCounts[] = [];

await step("checks", ["node", "scripts/check.ts"], checkCount);
await step("unit and database tests", ["vitest", "run"], (result) => countVitest(result.output));
const built = await step("build", ["node", "server/build.ts"], checkCount);
if (built)
  await step("browser tests", ["playwright", "test"], (result) => countPlaywright(result.output));

for (const { name, code, seconds, output } of results) {
  process.stdout.write(`${code === 0 ? "ok" : "FAILED"}: ${name} (${seconds.toFixed(0)} s)\n`);
  if (code !== 0) for (const test of listFailures(output)) process.stdout.write(`  ${test}\n`);
}
const total = (key: keyof TestCounts) => counts.reduce((sum, count) => sum + count[key], 0);
const broken = results.some((result) => result.code !== 0);
process.stdout.write(
  `${total("passed")} passed, ${Math.max(total("failed"), broken ? 1 : 0)} failed\n`,
);
process.exitCode = broken ? 1 : 0;

async function step(
  name: string,
  command: string[],
  count: (result: StepResult) => TestCounts,
): Promise<boolean> {
  const result = await runStep(name, command);
  results.push(result);
  counts.push(count(result));
  return result.code === 0;
}

function checkCount({ code }: StepResult): TestCounts {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}
