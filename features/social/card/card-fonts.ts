import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { readEnv } from "#lib/env.ts";
import { globalSlot } from "#lib/global-slot.ts";

interface Face {
  /** Name of its file in the data folder; another name for another version of the package. */
  file: string;
  source: string;
  axes?: Record<string, number>;
}

const NEWSREADER = "@fontsource-variable/newsreader/files/newsreader";
/** Pinned as the headlines of the site are (server/building/make-display-font.ts). */
const DISPLAY = { opsz: 60, wght: 500 };

/** The display face for Latin letters and Amiri for Arabic ones, both under the SIL OFL 1.1. */
const faces: Face[] = [
  ...["latin", "latin-ext", "vietnamese"].map((script) => ({
    file: `newsreader-5.3.0-${script}.ttf`,
    source: `${NEWSREADER}-${script}-standard-normal.woff2`,
    axes: DISPLAY,
  })),
  { file: "amiri-5.3.0.ttf", source: "@fontsource/amiri/files/amiri-arabic-700-normal.woff2" },
];

/** How Pango names them; a letter that neither has comes from a font of the machine. */
const FAMILIES = "Newsreader 16pt, Amiri, Medium";

/** Every letter that any of the faces could have; a face keeps those that it does have. */
const LETTERS = Array.from({ length: 0xff00 - 0x20 }, (_, index) => index + 0x20)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .join("");

/** Where the faces lie that this process has read; Pango opens them there again for every size. */
const loaded = globalSlot<{ files?: Promise<string[]> }>("card-fonts", () => ({}));

/** The families of our faces, ready to be drawn with in this process. A file that has gone is written again. */
export async function cardFonts(): Promise<string> {
  loaded.files ??= loadFaces().catch((error: unknown) => {
    delete loaded.files;
    throw error;
  });
  for (const [index, path] of (await loaded.files).entries()) await keepFile(faces[index]!, path);
  return FAMILIES;
}

async function loadFaces(): Promise<string[]> {
  const folder = join(readEnv().dataDir, "fonts");
  const files = faces.map(({ file }) => join(folder, file));
  for (const [index, fontfile] of files.entries()) {
    await keepFile(faces[index]!, fontfile);
    await sharp({ text: { text: ".", fontfile, font: `${FAMILIES} 8` } }).toBuffer();
  }
  return files;
}

/** Pango reads plain TrueType; what npm brings is packed. */
async function keepFile({ source, axes }: Face, path: string): Promise<void> {
  if (await exists(path)) return;
  const packed = createRequire(join(process.cwd(), "package.json")).resolve(source);
  const { default: subsetFont } = await import("subset-font");
  const options = { targetFormat: "truetype" as const, ...(axes && { variationAxes: axes }) };
  const font = await subsetFont(await readFile(packed), LETTERS, options);
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, font);
  await rename(beside, path);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
