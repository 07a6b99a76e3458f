import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findBinaries } from "#server/postgres/binaries.ts";
import { restoreLinks } from "#server/postgres/links.ts";
import { findPlatformPackage, type PlatformPackage } from "#server/postgres/platform-package.ts";

const isRoot = process.getuid?.() === 0;
const us = { name: "this account" };
const nobody = { name: "nobody", uid: 65_534, gid: 65_534 };
let folder: string;
let printed: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "binaries-"));
  await chmod(folder, 0o755);
  printed = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the package's links between libraries", () => {
  test("are made when the install script was blocked, and PostgreSQL then runs", async () => {
    const platformPackage = await copyPackage("package");
    for (const link of await listLinks(platformPackage)) await rm(link, { force: true });
    expect(() => runVersion(join(platformPackage.folder, "native/bin"))).toThrow();
    const bin = await findBinaries({ account: us, copyFolders: [], print, platformPackage });
    expect(runVersion(bin)).toContain("PostgreSQL) 18");
    expect((await listLinks(platformPackage)).filter((link) => !existsSync(link))).toEqual([]);
    expect(printed).toEqual([]);
  });

  test("that lead out of the package are not made", async () => {
    await writeList([{ source: "native/../../passwd", target: "native/../../stolen" }]);
    expect(await restoreLinks(join(folder, "listed"))).toEqual([]);
    expect(existsSync(join(folder, "stolen"))).toBe(false);
  });

  test("that cannot be made are told", async () => {
    await writeList([{ source: "native/absent/a.so.1", target: "native/absent/a.so" }]);
    expect(await restoreLinks(join(folder, "listed"))).toEqual(["native/absent/a.so"]);
  });
});

describe("programs that their account cannot reach", () => {
  test.runIf(isRoot)(
    "are copied once to a folder that it can, with a line that says so",
    async () => {
      const platformPackage = await copyPackage("package");
      await chmod(platformPackage.folder, 0o700);
      const copyFolders = [join(folder, "system")];
      const options = { account: nobody, copyFolders, print, platformPackage };
      const bin = await findBinaries(options);
      expect(bin.startsWith(join(folder, "system/postgresql-18"))).toBe(true);
      expect(await findBinaries(options)).toBe(bin);
      expect(printed).toEqual([expect.stringContaining("are copied to")]);
    },
  );

  test.runIf(isRoot)("are refused in one sentence where no copy helps", async () => {
    const platformPackage = await copyPackage("package");
    await chmod(platformPackage.folder, 0o700);
    const finding = findBinaries({ account: nobody, copyFolders: [], print, platformPackage });
    await expect(finding).rejects.toThrow(/cannot be run by the account nobody/);
  });
});

async function copyPackage(name: string): Promise<PlatformPackage> {
  const { folder: source, version } = findPlatformPackage();
  const target = join(folder, name);
  await cp(source, target, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !basename(path).endsWith(".a"),
  });
  return { folder: target, version };
}

async function listLinks(platformPackage: PlatformPackage): Promise<string[]> {
  const list = await readFile(join(platformPackage.folder, "native/pg-symlinks.json"), "utf8");
  const links = JSON.parse(list) as { target: string }[];
  return links.map(({ target }) => join(platformPackage.folder, target));
}

async function writeList(links: { source: string; target: string }[]): Promise<void> {
  await mkdir(join(folder, "listed/native"), { recursive: true });
  await writeFile(join(folder, "listed/native/pg-symlinks.json"), JSON.stringify(links));
}

function runVersion(bin: string): string {
  return execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8", stdio: "pipe" });
}

function print(line: string): void {
  printed.push(line);
}
