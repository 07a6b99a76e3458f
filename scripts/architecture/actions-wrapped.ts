import type { Problem, SourceFile } from "#scripts/architecture/source-file.ts";

const EXPORT = /^export\s+(?!type\b|interface\b)(.*)$/gm;
const WRAPPED =
  /^const \w+Action = (staffAction|freshAction|accountAction|freshAccountAction|halfwayAction|readerAction|publicAction)\(/;
const WRAPPERS_FILE = "features/auth/action.ts";

/** Anybody on the web can call what an actions.ts exports: each goes through a wrapper that says who may knock. */
export function actionsWrapped(files: SourceFile[]): Problem[] {
  return files
    .filter(({ path }) => /^features\/.+\/actions\.ts$/.test(path))
    .flatMap((file) => [...directiveProblems(file), ...exportProblems(file)]);
}

function directiveProblems({ path, text, imports }: SourceFile): Problem[] {
  const isServer = /^\s*["']use server["']/.test(text);
  return [
    ...(isServer ? [] : [{ path, message: 'An actions.ts begins with "use server".' }]),
    ...(imports.includes(WRAPPERS_FILE)
      ? []
      : [{ path, message: `The wrappers of actions come from ${WRAPPERS_FILE}.` }]),
  ];
}

function exportProblems({ path, text }: SourceFile): Problem[] {
  return [...text.matchAll(EXPORT)]
    .map((match) => match[1]!)
    .filter((exported) => !WRAPPED.test(exported))
    .map((exported) => ({
      path,
      message: `"export ${exported}" is no action: write export const …Action = staffAction(…) or another wrapper of that file.`,
    }));
}
