import { chromium } from "playwright";
import type { Figure } from "#scripts/bench/pages.ts";
import { withScratchSite } from "#scripts/bench/scratch-site.ts";
import { findChromium } from "#scripts/find-chromium.ts";
import { freePort } from "#scripts/free-port.ts";
import { TEMPLATES, type Template } from "#scripts/templates.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
/** Rules that a page breaks on purpose: results of a search are not to be found by search engines. */
const MEANT = ["is-crawlable"];

/** One run of Lighthouse on one page: scores from 0 to 100, times in milliseconds. */
interface LighthouseRun {
  scores: Record<(typeof CATEGORIES)[number], number>;
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
  failed: string[];
}

/** P5: Lighthouse as a telephone on slow 4G, every template that answers 200, the lowest of `runs`. */
export function benchLighthouse(runs: number): Promise<Figure[]> {
  return withScratchSite(async ({ address }) => {
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ["--no-sandbox", "--disable-background-networking", `--remote-debugging-port=${port}`],
    });
    try {
      const figures: Figure[] = [];
      for (const template of TEMPLATES.filter(({ status = 200 }) => status === 200)) {
        await fetch(address + template.path);
        const seen: LighthouseRun[] = [];
        for (let run = 0; run < runs; run += 1) {
          seen.push(await runLighthouse(address, template, port));
        }
        figures.push(figureOf(template, seen));
        process.stderr.write(`${template.name}: ${figures.at(-1)!.value}\n`);
      }
      return figures;
    } finally {
      await browser.close();
    }
  });
}

async function runLighthouse(
  address: string,
  { path, isHidden }: Template,
  port: number,
): Promise<LighthouseRun> {
  const { default: lighthouse } = await import("lighthouse");
  const result = await lighthouse(address + path, {
    port,
    output: "json",
    logLevel: "error",
    formFactor: "mobile",
    onlyCategories: [...CATEGORIES],
    ...(isHidden ? { skipAudits: MEANT } : {}),
  });
  if (!result || result.lhr.runtimeError) {
    throw new Error(`${path}: ${result?.lhr.runtimeError?.message ?? "no result"}`);
  }
  const { audits, categories } = result.lhr;
  const time = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    firstPaint: time("first-contentful-paint"),
    largestPaint: time("largest-contentful-paint"),
    blocking: time("total-blocking-time"),
    shift: time("cumulative-layout-shift"),
    failed: Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    ),
  };
}

/** The lowest of each score and the highest of each time. */
function figureOf({ name, path, isHidden }: Template, seen: LighthouseRun[]): Figure {
  const scores = CATEGORIES.map((category) => Math.min(...seen.map((run) => run.scores[category])));
  const worst = (of: (run: LighthouseRun) => number) => Math.max(...seen.map(of));
  const failed = [...new Set(seen.flatMap((run) => run.failed))];
  const times = [
    `FCP ${seconds(worst((run) => run.firstPaint))}`,
    `LCP ${seconds(worst((run) => run.largestPaint))}`,
    `TBT ${Math.round(worst((run) => run.blocking))} ms`,
    `CLS ${worst((run) => run.shift).toFixed(3)}`,
  ];
  return {
    name: `P5 ${name} (${path})${isHidden ? ", meant not to be indexed" : ""}`,
    value: `${scores.join(" / ")}; ${times.join(", ")}${failed.length > 0 ? `; ${failed.join(", ")}` : ""}`,
    limit: "100 / 100 / 100 / 100; FCP ≤ 0.9 s, LCP ≤ 1.3 s, TBT 0, CLS 0",
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
