import { request } from "node:http";
import { chromium } from "playwright";
import type { Figure, Target } from "#scripts/bench/pages.ts";
import type { ScratchSite } from "#scripts/bench/scratch-site.ts";
import { findChromium } from "#scripts/find-chromium.ts";

/** P1-P4: bytes of the HTML, of everything a phone fetches to read, and the number of requests. */
export async function benchBytes({ address }: ScratchSite, { path }: Target): Promise<Figure[]> {
  const story = await compressedBytes(address + path);
  const home = await compressedBytes(`${address}/`);
  const visit = await visitOnPhone(address + path);
  return [
    { name: `P1 HTML with its CSS, brotli: ${path}`, value: kilobytes(story), limit: "≤ 14 kB" },
    { name: "HTML with its CSS, brotli: /", value: kilobytes(home), limit: "" },
    {
      name: "P2 JavaScript fetched to read (islands)",
      value: kilobytes(visit.script),
      limit: "≤ 5 kB",
    },
    {
      name: "P3 whole transfer with the lead picture, 390 px",
      value: kilobytes(visit.bytes),
      limit: "≤ 100 kB",
    },
    {
      name: "P4 requests, islands apart",
      value: `${visit.requests} (${visit.foreign} to other hosts)`,
      limit: "≤ 4, 0",
    },
  ];
}

function compressedBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { "accept-encoding": "br" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve(bytes));
    })
      .on("error", reject)
      .end();
  });
}

async function visitOnPhone(url: string) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const types = new Map<string, { type: string; url: string }>();
  const visit = { bytes: 0, script: 0, requests: 0, foreign: 0 };
  session.on("Network.responseReceived", ({ requestId, type, response }) =>
    types.set(requestId, { type, url: response.url }),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const known = types.get(requestId);
    if (!known?.url.startsWith("http") || known.url.includes("favicon")) return;
    visit.bytes += encodedDataLength;
    if (known.type === "Script") visit.script += encodedDataLength;
    else visit.requests += 1;
    if (new URL(known.url).host !== new URL(url).host) visit.foreign += 1;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await browser.close();
  return visit;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
