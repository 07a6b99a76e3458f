import { describe, expect, test } from "vitest";
import { NumbersPage } from "#components/numbers/numbers-page.tsx";
import { renderInApp } from "#components/test/render-in-app.tsx";
import type { Numbers } from "#features/numbers/loaders.ts";
import { daysUntil, filled } from "#features/numbers/rules.ts";

const days = daysUntil(new Date("2026-10-21T12:00:00Z"), 7);
const none: Numbers = {
  period: 7,
  reads: filled(days, []),
  mostRead: [],
  referrers: [],
  missed: [],
  subscriptions: filled(days, []),
  mail: [],
  issues: [],
  timeZone: "UTC",
};

describe("E21: the page of numbers", () => {
  test("says so where nothing was counted, with no bar and no division by nothing", () => {
    const html = renderInApp(<NumbersPage numbers={none} />);
    expect(html).toContain("No story was read in these days.");
    expect(html).toContain("Every search found something in these days.");
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("shows each number of a chart in the table beside it", () => {
    const reads = filled(days, [
      { day: "2026-10-20", count: 1234 },
      { day: "2026-10-21", count: 1 },
    ]);
    const html = renderInApp(<NumbersPage numbers={{ ...none, reads }} />);
    expect(html).toContain("Reads by day, from 2026-10-15 to 2026-10-21; at most 1,234");
    expect(html).toMatch(/2026-10-20<\/time><\/th><td class="number">1,234</);
    const [, first] = /role="img"[^>]*>(.*?)<\/svg>/.exec(html)!;
    const heights = [...first!.matchAll(/ height="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(heights[5]).toBeGreaterThan(90);
    expect(heights[6]).toBe(1.5);
  });

  test("X5: what readers sent is text", () => {
    const missed = [{ name: "<script>alert(1)</script>", count: 2 }];
    const html = renderInApp(<NumbersPage numbers={{ ...none, missed }} />);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain("<script>");
  });

  test("says of what was too much to tell apart that it is all others", () => {
    const referrers = [{ name: "", count: 2 }];
    expect(renderInApp(<NumbersPage numbers={{ ...none, referrers }} />)).toContain("All others");
  });
});
