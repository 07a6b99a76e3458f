import fc from "fast-check";
import { expect, test } from "vitest";
import { createChangeTimes } from "#server/front/pages/change-times.ts";

const NOON = Date.parse("2026-10-21T12:00:00Z");

test("D1: the same bytes keep their date however often they are rendered", () => {
  const times = createChangeTimes();
  expect(times.since("/feed.xml", "a", NOON + 700)).toBe(NOON);
  expect(times.since("/feed.xml", "a", NOON + 90_000)).toBe(NOON);
  expect(times.since("/feed.xml", "b", NOON + 90_000)).toBe(NOON + 90_000);
  expect(times.since("/other", "b", NOON + 95_000)).toBe(NOON + 95_000);
});

test("D1: two contents of one second are not told apart by a date, so the second has none until it is over", () => {
  const times = createChangeTimes();
  times.since("/a", "one", NOON + 100);
  expect(times.since("/a", "two", NOON + 800)).toBeUndefined();
  expect(times.since("/a", "two", NOON + 1_800)).toBe(NOON + 1_000);
});

test("D1: whoever says when they last saw an address is never told that nothing changed when it did", () => {
  const render = fc.record({
    digest: fc.constantFrom("a", "b"),
    wait: fc.integer({ min: 1, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(render, { maxLength: 30 }), (renders) => {
      const times = createChangeTimes();
      let now = NOON;
      let before: { digest: string; at: number | undefined } | undefined;
      for (const { digest, wait } of renders) {
        now += wait;
        const at = times.since("/a", digest, now);
        if (before?.at !== undefined && before.digest !== digest && at !== undefined) {
          expect(at).toBeGreaterThan(before.at);
        }
        before = { digest, at };
      }
    }),
  );
});

test("P10: only the latest addresses are remembered", () => {
  const times = createChangeTimes({ most: 2 });
  for (const key of ["/a", "/b", "/a", "/c"]) times.since(key, "x", NOON);
  expect(times.since("/a", "x", NOON + 5_000)).toBe(NOON);
  expect(times.since("/b", "x", NOON + 5_000)).toBe(NOON + 5_000);
});
