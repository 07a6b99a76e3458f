import { readFileSync } from "node:fs";
import { lockProblems } from "#scripts/architecture/locked-packages.ts";

const problems = lockProblems(JSON.parse(readFileSync("package-lock.json", "utf8")));
for (const problem of problems) process.stderr.write(`package-lock.json: ${problem}\n`);
process.stdout.write(`lock file: ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
