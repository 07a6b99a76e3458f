import { isTest, type Problem, type SourceFile } from "#scripts/architecture/source-file.ts";

/** A feature imports only features to its left. Tags and addresses import nothing, so anyone may use them. */
export const FEATURES =
  "audit jobs counts settings auth media mail moderation redirects records authors taxonomy people account audit-log operations sponsors quizzes revisions presence articles pages series front publication archive corrections planning workflow scheduling calendar history preview stories finder related comments feedback subscribers numbers newsletters search social feeds sitemaps api oembed outreach transfer setup".split(
    " ",
  );

export function featureOrder(files: SourceFile[]): Problem[] {
  return files.filter((file) => !isTest(file.path)).flatMap(problemsOf);
}

function problemsOf({ path, imports, typeImports }: SourceFile): Problem[] {
  const own = featureOf(path);
  if (!own) return [];
  if (!FEATURES.includes(own))
    return [
      {
        path,
        message: `features/${own} is not in the list of features (scripts/architecture/feature-order.ts).`,
      },
    ];
  return [...imports, ...typeImports]
    .filter((target) => !/\/(tags|urls)\.ts$/.test(target))
    .filter((target) => FEATURES.indexOf(featureOf(target) ?? own) > FEATURES.indexOf(own))
    .map((target) => ({
      path,
      message: `features/${own} may not import ${target}: it stands to its right. A reaction that goes the other way is a job (worker/subscriptions.ts).`,
    }));
}

function featureOf(path: string): string | undefined {
  return /^features\/([^/]+)\//.exec(path)?.[1];
}
