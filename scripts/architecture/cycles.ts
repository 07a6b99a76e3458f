import type { Problem, SourceFile } from "#scripts/architecture/source-file.ts";

/** No file reaches itself through runtime imports. */
export function cycles(files: SourceFile[]): Problem[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const found: Problem[] = [];
  for (const { path } of files) visit(path, []);
  return found;

  function visit(path: string, trail: string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push({
        path,
        message: `A cycle of imports: ${[...trail.slice(start), path].join(" → ")}.`,
      });
      return;
    }
    if (done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  }
}
