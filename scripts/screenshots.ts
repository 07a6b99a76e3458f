import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium } from "playwright";
import sharp from "sharp";
import { findChromium } from "#scripts/find-chromium.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";
import { startSite } from "#scripts/start-site.ts";

const FOLDER = "docs/screenshots";
const WIDTHS = [360, 768, 1280];
const SCHEMES = ["light", "dark"] as const;
/** The first screens of a page say how it looks; a whole story would be a yard of paper. */
const HEIGHT = 1600;
/** A4 at 96 dots an inch. */
const PAPER = 794;

const PAGES = [
  ["home", "/"],
  ["article", "/migration/two-candidates-one-chair"],
  ["arabic", "/migration/inda-al-maabar"],
  ["section", "/climate"],
  ["search", "/search?q=budget"],
  ["quiz", "/quizzes/what-the-charter-says"],
  ["authors", "/authors"],
] as const;

/** Pictures of the demonstration for the README, into docs/screenshots. The site must be built. */
shareBuildKey();
const dataDir = await scratchFolder("screenshots");
const site = await startSite({ dataDir });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-background-networking"],
});
await mkdir(FOLDER, { recursive: true });

for (const [name, path] of PAGES) {
  const address = site.address + path;
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const viewport = { width, height: HEIGHT };
      await shoot(browser, { viewport, colorScheme }, [address, `${name}-${width}-${colorScheme}`]);
    }
  }
}
const viewport = { width: PAPER, height: HEIGHT };
await shoot(browser, { viewport }, [site.address + PAGES[1][1], "article-print"], "print");

await browser.close();
await site.stop();
await rm(dataDir, { recursive: true, force: true });
process.stdout.write(`screenshots are in ${FOLDER}\n`);

/** Takes one picture, in 128 colours: drawn pages need no more, and the repository keeps every one. */
async function shoot(
  from: Browser,
  options: BrowserContextOptions,
  [address, name]: [string, string],
  media: "screen" | "print" = "screen",
): Promise<void> {
  const page = await from.newPage(options);
  await page.emulateMedia({ media });
  await page.goto(address, { waitUntil: "networkidle" });
  const picture = sharp(await page.screenshot()).png({ palette: true, colours: 128, effort: 8 });
  await picture.toFile(join(FOLDER, `${name}.png`));
  await page.close();
}
