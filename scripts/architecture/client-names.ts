import type { Problem, SourceFile } from "#scripts/architecture/source-file.ts";

/** What ships JavaScript says so in its name: `.client.tsx` to the desk, `.island.ts` to readers. */
export function clientNames(files: SourceFile[]): Problem[] {
  return files.flatMap((file) => [
    ...clientProblems(file),
    ...islandProblems(file),
    ...serverProblems(file),
  ]);
}

function clientProblems({ path, text }: SourceFile): Problem[] {
  const isClient = /^\s*["']use client["']/.test(text);
  const isNamed = path.endsWith(".client.tsx");
  const isBoundary = /\/(error|global-error)\.tsx$/.test(path);
  if (isClient && !isNamed && !isBoundary)
    return [{ path, message: 'A "use client" file is named .client.tsx.' }];
  return isNamed && !isClient
    ? [{ path, message: 'A .client.tsx file begins with "use client".' }]
    : [];
}

function islandProblems({ path, imports, text }: SourceFile): Problem[] {
  if (!path.endsWith(".island.ts")) return [];
  if (imports.length > 0 || /^import (?!type)/m.test(text))
    return [{ path, message: "An island has no dependencies." }];
  return text.includes("customElements.define(")
    ? []
    : [{ path, message: "An island defines a custom element." }];
}

function serverProblems({ path, text }: SourceFile): Problem[] {
  const isAction = /^\s*["']use server["']/.test(text);
  return isAction && !path.endsWith("/actions.ts")
    ? [{ path, message: 'Only actions.ts files are "use server".' }]
    : [];
}
