import { actionsWrapped } from "#scripts/architecture/actions-wrapped.ts";
import { clientNames } from "#scripts/architecture/client-names.ts";
import { cycles } from "#scripts/architecture/cycles.ts";
import { featureOrder } from "#scripts/architecture/feature-order.ts";
import { fileVocabulary } from "#scripts/architecture/file-vocabulary.ts";
import { layers } from "#scripts/architecture/layers.ts";
import { type Rule, readSourceFiles } from "#scripts/architecture/source-file.ts";
import { spelledOnce } from "#scripts/architecture/spelled-once.ts";
import { steadyTests } from "#scripts/architecture/steady-tests.ts";

/** The rules of the house, in the order in which they are told (docs/architecture.md). */
const rules: readonly Rule[] = [
  layers,
  featureOrder,
  fileVocabulary,
  clientNames,
  cycles,
  spelledOnce,
  actionsWrapped,
  steadyTests,
];

const files = readSourceFiles(process.cwd());
const problems = rules.flatMap((rule) => rule(files));
for (const { path, message } of problems) process.stderr.write(`${path}: ${message}\n`);
process.stdout.write(`architecture: ${files.length} files, ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
