import { type Browser, chromium, type Page } from "playwright";
import type { Figure } from "#scripts/bench/pages.ts";
import { percentile } from "#scripts/bench/percentile.ts";
import { type ScratchSite, withScratchSite } from "#scripts/bench/scratch-site.ts";
import { keyTimes } from "#scripts/bench/typing/key-times.ts";
import { longText } from "#scripts/bench/typing/long-text.ts";
import { openBare, openPlainTiptap } from "#scripts/bench/typing/rivals.ts";
import { findChromium } from "#scripts/find-chromium.ts";

const WORDS = 10_000;
const KEYS_AT_EACH_PLACE = 100;
/** Shares of the text at which is typed. */
const PLACES = [0.02, 0.5, 0.98];
/** Between two keys: a fast typist. */
const PAUSE_MS = 80;
const LIMIT = "p95 ≤ 16 ms";

/** From a key to the picture that shows its letter, in a story of 10,000 words, beside two bare editors (E10). */
export function benchTyping(): Promise<Figure[]> {
  return withScratchSite(async (site) => {
    // Without the display's clock, a figure is what the key costs and not where in a frame it fell.
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync"],
    });
    const text = longText(WORDS);
    try {
      return [
        figure(
          "editor of the desk",
          await measure(browser, (page) => openOurs(page, site, text)),
          LIMIT,
        ),
        figure(
          "Tiptap’s starter kit alone",
          await measure(browser, (page) => openPlainTiptap(page, text)),
          "the rival",
        ),
        figure(
          "contenteditable without a program",
          await measure(browser, (page) => openBare(page, text)),
          "the least",
        ),
      ];
    } finally {
      await browser.close();
    }
  });
}

/** Times in milliseconds of every key. */
async function measure(browser: Browser, open: (page: Page) => Promise<void>): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await open(page);
  const blocks = page.locator("[contenteditable=true] > p");
  const count = await blocks.count();
  const times: number[] = [];
  for (const share of PLACES) {
    await blocks.nth(Math.floor(share * (count - 1))).click();
    await page.waitForTimeout(1500);
    await browser.startTracing(page, { categories: ["devtools.timeline"] });
    for (let key = 0; key < KEYS_AT_EACH_PLACE; key += 1) {
      await page.keyboard.press(key % 6 === 5 ? "Space" : "e");
      await page.waitForTimeout(PAUSE_MS);
    }
    await page.waitForTimeout(300);
    times.push(...keyTimes(await browser.stopTracing()));
  }
  await page.close();
  return times;
}

async function openOurs(page: Page, site: ScratchSite, text: readonly string[]): Promise<void> {
  await page.goto(`${site.address}${site.setupPath}`);
  await page.getByLabel("Your name").fill("Ines Okoro");
  await page.getByLabel("Email address").fill("ines@ledger.example");
  await page.getByLabel("Password", { exact: true }).fill("slow river under seven bridges");
  await page.getByRole("button", { name: "Make the account and sign in" }).click();
  await page.waitForURL(/\/desk/);
  await page.goto(`${site.address}/desk`);
  await page.getByRole("button", { name: "New story" }).click();
  await page.waitForURL(/\/desk\/stories\/\d+/);
  const id = /stories\/(\d+)/.exec(page.url())?.[1];
  const content = text.map((words) => ({
    type: "paragraph",
    content: [{ type: "text", text: words }],
  }));
  await site.database.query("update working_copies set body = $1 where article_id = $2", [
    JSON.stringify({ type: "doc", version: 1, content }),
    id,
  ]);
  await page.goto(`${site.address}/desk/stories/${id}`);
  await page.locator("[contenteditable=true] > p").first().waitFor();
  // What is loaded when nothing else is to be done.
  await page.waitForTimeout(3000);
}

function figure(what: string, times: readonly number[], limit: string): Figure {
  const at = (share: number) => `${percentile(times, share).toFixed(1)} ms`;
  const name = `E10 key to paint, ${WORDS.toLocaleString("en")} words, ${times.length} keys: ${what}`;
  return { name, value: `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`, limit };
}
