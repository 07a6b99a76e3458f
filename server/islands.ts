import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

/** Largest island in bytes, compressed (architecture, "Islands"). */
export const LARGEST_ISLAND = 1536;

const MANIFEST = "islands.json";
const SUFFIX = ".island.ts";

/**
 * Bundles every `components/**\/*.island.ts` under `from` to `<buildDir>/islands/<name>.<hash>.js`, with a manifest
 * of their addresses. Throws where one is too large, and where two have the same name.
 */
export async function buildIslands({
  from,
  buildDir,
}: {
  from: string;
  buildDir: string;
}): Promise<Record<string, string>> {
  const folder = join(buildDir, "islands");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const islands: Record<string, string> = {};
  for (const path of globSync(`components/**/*${SUFFIX}`, { cwd: from }).sort()) {
    const name = basename(path, SUFFIX);
    if (islands[name]) throw new Error(`Two islands are called ${name}.`);
    const code = await bundle(join(from, path));
    const file = `${name}.${createHash("sha256").update(code).digest("hex").slice(0, 12)}.js`;
    await writeFile(join(folder, file), code);
    islands[name] = `/islands/${file}`;
  }
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(islands, null, 2)}\n`);
  return islands;
}

/** Addresses of the islands of a build by name; none where it was built without them. */
export async function readIslands(buildDir: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(join(buildDir, "islands", MANIFEST), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}

async function bundle(path: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    legalComments: "none",
    logLevel: "silent",
  });
  const code = outputFiles[0]!.contents;
  const size = brotliCompressSync(code).length;
  if (size <= LARGEST_ISLAND) return code;
  throw new Error(
    `${basename(path)} is ${size} bytes compressed; an island may have ${LARGEST_ISLAND}.`,
  );
}
