import { basename } from "node:path";
import { isTest, type Problem, type SourceFile } from "#scripts/architecture/source-file.ts";

/** Files of a feature that are named by their role; every other file is named as what it exports. */
const ROLES = new Set([
  "input",
  "rules",
  "policy",
  "queries",
  "loaders",
  "actions",
  "tags",
  "urls",
  "schema",
]);
const NAMED_FOLDERS = ["features", "components", "worker"];
const FORBIDDEN = /(^|\/)(index|utils?|helpers?|common|misc)(\.[a-z]+)*\.tsx?$/;

/** A closed vocabulary: a role's name, or the name of the file's own export. */
export function fileVocabulary(files: SourceFile[]): Problem[] {
  return files.flatMap((file) => [
    ...forbiddenName(file),
    ...unnamedExport(file),
    ...roleProblems(file),
  ]);
}

function forbiddenName({ path }: SourceFile): Problem[] {
  return FORBIDDEN.test(path)
    ? [
        {
          path,
          message:
            "No index, barrel, utils, helpers, common or misc: name the file by its one idea.",
        },
      ]
    : [];
}

/** Every word of the file's name stands in the name of one thing that it exports. */
function unnamedExport({ path, text }: SourceFile): Problem[] {
  const folder = path.split("/")[0]!;
  if (!NAMED_FOLDERS.includes(folder) || isTest(path) || path.includes(".island.")) return [];
  if (path.endsWith(".d.ts")) return [];
  const name = basename(path).replace(/(\.client)?\.tsx?$/, "");
  if (ROLES.has(name) || name.endsWith("-view")) return [];
  const pattern = new RegExp(`^export .*\\b\\w*${name.replaceAll("-", "_?")}\\w*`, "im");
  if (pattern.test(text)) return [];
  return [
    {
      path,
      message: `Nothing here is called ${name}: a file is named as its one export, or by a role (${[...ROLES].join(", ")}).`,
    },
  ];
}

function roleProblems({ path, imports, typeImports, text }: SourceFile): Problem[] {
  const name = basename(path);
  if (!path.startsWith("features/") || isTest(path)) return [];
  const all = [...imports, ...typeImports];
  if ((name === "tags.ts" || name === "urls.ts") && all.length > 0) {
    return [{ path, message: `${name} imports nothing, so that any layer can use it.` }];
  }
  if (
    name === "rules.ts" &&
    imports.some((target) => target.startsWith("db/") && target !== "db/enums.ts")
  ) {
    return [{ path, message: "rules.ts is pure: types and db/enums only." }];
  }
  const nextAllowed =
    ["loaders.ts", "actions.ts"].includes(name) || path.startsWith("features/auth/");
  const importsNext = /^import (?!type)[^;]*from "next(\/|")/m.test(text);
  return importsNext && !nextAllowed
    ? [{ path, message: "Only loaders.ts, actions.ts and auth/ may import next." }]
    : [];
}
