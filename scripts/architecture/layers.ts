import { isTest, type Problem, type SourceFile } from "#scripts/architecture/source-file.ts";

/** What each top-level folder may import besides itself. Nothing imports a door, `scripts` or `e2e`. */
const MAY_IMPORT: Record<string, string[]> = {
  app: ["components", "features", "db", "lib"],
  components: ["features", "db", "lib"],
  features: ["db", "lib"],
  db: ["lib"],
  lib: [],
  worker: ["features", "db", "lib"],
  server: ["worker", "features", "db", "lib"],
  scripts: ["app", "components", "features", "db", "lib", "server", "worker"],
  e2e: ["scripts", "server", "features", "db", "lib"],
};

/** Imports go rightwards only: app → components → features → db → lib; worker → features. */
export function layers(files: SourceFile[]): Problem[] {
  return files.filter((file) => !isTest(file.path)).flatMap(problemsOf);
}

function problemsOf({ path, imports, typeImports }: SourceFile): Problem[] {
  const layer = layerOf(path);
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return [];
  return [...imports, ...typeImports]
    .filter(
      (target) =>
        layerOf(target) !== layer &&
        layerOf(target) in MAY_IMPORT &&
        !allowed.includes(layerOf(target)),
    )
    .map((target) => ({
      path,
      message: `${layer}/ may not import ${target}: imports go app → components → features → db → lib.`,
    }));
}

function layerOf(path: string): string {
  return path.split("/")[0]!;
}
