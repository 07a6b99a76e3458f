import { existsSync, readFileSync } from "node:fs";
import { statementProblems } from "#scripts/accessibility/statement-problems.ts";

const readFile = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

const statement = "docs/accessibility.md";
const problems = statementProblems(readFile(statement) ?? "", readFile);
for (const problem of problems) process.stderr.write(`${statement}: ${problem}\n`);
process.stdout.write(`accessibility: ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
