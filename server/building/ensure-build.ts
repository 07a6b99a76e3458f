import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withFileLock } from "#lib/file-lock.ts";
import { Refusal } from "#lib/refusal.ts";
import { keepStaticFiles } from "#server/building/keep-static-files.ts";
import { makeDisplayFont } from "#server/building/make-display-font.ts";
import { runNextBuild } from "#server/building/run-next-build.ts";
import { sourceHash } from "#server/building/source-hash.ts";
import { buildIslands } from "#server/islands.ts";
import type { WebProcess } from "#server/open-web-process.ts";
import { projectRoot as root } from "#server/project-root.ts";

interface Options extends WebProcess {
  signal: AbortSignal;
  print: (line: string) => void;
  onOutput?: (chunk: string) => void;
}

const stampPath = join(root, ".next/source-hash");

/** A build that somebody else makes is waited for this long. */
const WAIT_SECONDS = 600;

/**
 * Builds the site unless there is a build of this very source, and keeps its static files. Needs no database.
 * Throws Refusal where the build fails or nothing can be written.
 */
export async function ensureBuild(options: Options): Promise<void> {
  const { dataDir } = options.env;
  const hash = await sourceHash(root, [options.serverActionsKey]);
  if (!(await isBuilt(hash))) await buildOnce(options, hash);
  await keepStaticFiles(join(root, ".next/static"), join(dataDir, "static"));
  await keepStaticFiles(join(root, ".next/islands"), join(dataDir, "static/islands"));
}

async function isBuilt(hash: string): Promise<boolean> {
  const stamp = await readFile(stampPath, "utf8").catch(() => "");
  return stamp === hash && existsSync(join(root, ".next/BUILD_ID"));
}

async function buildOnce(options: Options, hash: string): Promise<void> {
  const { print, signal, onOutput = () => {} } = options;
  // Next keeps this folder from one build to the next.
  const cache = join(root, ".next/cache");
  await mkdir(cache, { recursive: true }).catch(() => {
    throw new Refusal(`${join(root, ".next")} cannot be written to, so the site cannot be built.`);
  });
  const waiting = {
    waitSeconds: WAIT_SECONDS,
    onWait: () => print("Another process builds the site; waiting for it."),
  };
  await withFileLock(join(cache, "standfirst.lock"), () => build(), waiting);

  async function build(): Promise<void> {
    if (await isBuilt(hash)) return;
    print("Building the site, which takes up to a minute.");
    await rm(stampPath, { force: true });
    await makeDisplayFont(root);
    await runNextBuild({ root, buildId: hash.slice(0, 16), signal, onOutput });
    await buildIslands({ from: root, buildDir: join(root, ".next") });
    await writeFile(stampPath, hash);
  }
}
