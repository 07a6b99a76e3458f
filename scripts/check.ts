import { runStep } from "#scripts/run-step.ts";

/** What every change passes before it lands, the quickest first. */
const steps: [name: string, command: string[]][] = [
  ["format and lint", ["biome", "check", "--error-on-warnings", "."]],
  ["architecture", ["node", "scripts/check-architecture.ts"]],
  ["lock file", ["node", "scripts/check-lock.ts"]],
  ["accessibility", ["node", "scripts/check-accessibility.ts"]],
  ["route types", ["next", "typegen"]],
  ["types", ["tsc", "--noEmit"]],
  ["unused code", ["knip", "--no-progress"]],
];

let failed = 0;
for (const [name, command] of steps) {
  const { code, seconds } = await runStep(name, command);
  process.stdout.write(`${code === 0 ? "ok" : "FAILED"}: ${name} (${seconds.toFixed(1)} s)\n`);
  if (code !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
