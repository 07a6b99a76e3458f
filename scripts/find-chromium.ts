import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium to test in: the machine's, Playwright's own, or, as root on Debian, one that `apt-get` installs. */
export function findChromium(): string {
  const found = process.env.CHROMIUM_PATH || onPath() || ofPlaywright() || installed();
  if (!found)
    throw new Error(
      "No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.",
    );
  return found;
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

function ofPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installed(): string | undefined {
  if (attempt("npx", ["playwright", "install", "chromium"])) {
    const path = ofPlaywright();
    if (path) return path;
  }
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  attempt("apt-get", ["update", "-qq"]);
  attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return onPath();
}

function attempt(program: string, args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}
