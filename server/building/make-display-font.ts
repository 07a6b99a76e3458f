import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

/** Newsreader (SIL OFL 1.1) at a display size and one weight: the headlines' face in about 20 kB. */
const DISPLAY = { opsz: 60, wght: 500 };

/** Basic Latin, Latin-1, Latin Extended-A, and the marks of good typesetting. */
const RANGES: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
];

/** Makes `app/fonts/newsreader-display.woff2` below `root` where it is missing, and returns its path. */
export async function makeDisplayFont(root: string): Promise<string> {
  const target = join(root, "app/fonts/newsreader-display.woff2");
  if (existsSync(target)) return target;
  const source = createRequire(import.meta.url).resolve(
    "@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2",
  );
  const subset = await subsetFont(await readFile(source), characters(), {
    targetFormat: "woff2",
    variationAxes: DISPLAY,
  });
  await mkdir(join(root, "app/fonts"), { recursive: true });
  await writeFile(`${target}.part`, subset);
  await rename(`${target}.part`, target);
  return target;
}

function characters(): string {
  return RANGES.map(([first, last]) =>
    String.fromCodePoint(
      ...Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
    ),
  ).join("");
}
