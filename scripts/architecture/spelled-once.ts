import { isTest, type Problem, type SourceFile } from "#scripts/architecture/source-file.ts";

const TAG = /`(article|section|topic|series|author|page|comments|newsletter)s?:\$\{/;
const PATH = /(href=|redirect\(|push\()[{(]?\s*[`"]\/(?!_next|[#"`])[a-z]/;

/** A cache tag is spelled in a tags.ts, a path in a urls.ts, and nowhere else. */
export function spelledOnce(files: SourceFile[]): Problem[] {
  return files
    .filter((file) => /^(app|components|features|worker)\//.test(file.path) && !isTest(file.path))
    .flatMap(problemsOf);
}

function problemsOf({ path, text }: SourceFile): Problem[] {
  const tag = !path.endsWith("/tags.ts") && TAG.test(text);
  const address = !path.endsWith("/urls.ts") && PATH.test(text);
  return [
    ...(tag ? [{ path, message: "A cache tag is spelled in a tags.ts alone." }] : []),
    ...(address ? [{ path, message: "A path of this site is spelled in a urls.ts alone." }] : []),
  ];
}
