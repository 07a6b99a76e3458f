import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { findChromium } from "#scripts/find-chromium.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";
import { startSite } from "#scripts/start-site.ts";

const WIDTHS = [360, 768, 1280];
const SCHEMES = ["light", "dark"] as const;
/** The first screens of a page say how it looks; a whole story would be a yard of paper. */
const HEIGHT = 1600;

/** Pictures of the demonstration for the README, into docs/screenshots. The site must be built. */
shareBuildKey();
const dataDir = await scratchFolder("screenshots");
const site = await startSite({ dataDir });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-background-networking"],
});
const folder = "docs/screenshots";
await mkdir(folder, { recursive: true });

const front = await (await fetch(site.address)).text();
const story = /class="lead">.*?<h2><a href="([^"]+)"/s.exec(front)?.[1];
if (!story) throw new Error("The front page has no lead story.");

for (const [name, path] of [
  ["home", "/"],
  ["article", story],
] as const) {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme });
      await page.goto(site.address + path, { waitUntil: "networkidle" });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
      await page.close();
    }
  }
}
const paper = await browser.newPage({ viewport: { width: 794, height: HEIGHT } });
await paper.emulateMedia({ media: "print" });
await paper.goto(site.address + story, { waitUntil: "networkidle" });
await paper.screenshot({ path: join(folder, "article-print.png") });

await browser.close();
await site.stop();
await rm(dataDir, { recursive: true, force: true });
process.stdout.write(`screenshots are in ${folder}\n`);
