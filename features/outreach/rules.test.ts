import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGone, judgeTry, retryAfterTime, type Try } from "#features/outreach/rules.ts";

const now = new Date("2026-10-20T12:00:00Z");
const first: Try = { attempts: 1, createdAt: now, now };
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe("D8: what a try means", () => {
  test.each([200, 201, 202, 204, 299])("%i is delivered", (status) => {
    expect(judgeTry({ ...first, status })).toEqual({ kind: "delivered" });
  });

  test.each([100, 301, 302, 307, 308, 400, 401, 403, 404, 405, 410, 413, 422, 451])(
    "%i has failed at once",
    (status) => {
      expect(judgeTry({ ...first, status })).toEqual({ kind: "failed" });
    },
  );

  test.each([408, 429, 500, 502, 503, 504, 599, undefined])("%s is tried again", (status) => {
    expect(judgeTry({ ...first, status })).toEqual({ kind: "again", at: minutesOn(1) });
  });

  test("an address that is refused is not tried again, though nothing came back", () => {
    expect(judgeTry({ ...first, isFinal: true })).toEqual({ kind: "failed" });
  });

  test("eight tries in a day, each later than the last", () => {
    let time = now;
    const pauses: number[] = [];
    for (let attempts = 1; attempts < 20; attempts++) {
      const verdict = judgeTry({ attempts, createdAt: now, now: time, status: 500 });
      if (verdict.kind !== "again") break;
      pauses.push((verdict.at.getTime() - time.getTime()) / 60_000);
      time = verdict.at;
    }
    expect(pauses).toEqual([1, 5, 15, 60, 120, 360, 840]);
    expect(time.getTime()).toBeLessThan(minutesOn(24 * 60).getTime());
  });

  test("a try that somebody asked for after the day is the last", () => {
    const late = { ...first, attempts: 2, now: minutesOn(24 * 60) };
    expect(judgeTry({ ...late, status: 500 })).toEqual({ kind: "failed" });
    expect(judgeTry({ ...late, status: 200 })).toEqual({ kind: "delivered" });
  });
});

describe("D8: Retry-After", () => {
  test.each([
    ["600", 10],
    [" 600 ", 10],
    ["Tue, 20 Oct 2026 12:30:00 GMT", 30],
    ["0", 1],
    ["30", 1],
    ["Tue, 20 Oct 2026 11:00:00 GMT", 1],
    ["soon", 1],
    ["-5", 1],
    ["1e9", 1],
    ["2026", 33.766_666_666_666_67],
    [undefined, 1],
  ])("%s waits %d minutes after a first try", (retryAfter, minutes) => {
    const verdict = judgeTry({ ...first, status: 429, retryAfter });
    expect(verdict).toEqual({ kind: "again", at: minutesOn(minutes) });
  });

  test("one that asks for more than a day gives up", () => {
    expect(judgeTry({ ...first, status: 503, retryAfter: "86401" })).toEqual({ kind: "failed" });
    expect(judgeTry({ ...first, status: 503, retryAfter: "86400" }).kind).toBe("again");
  });

  test("whatever it says is a time or nothing, never a fault", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(Number.isFinite(retryAfterTime(header, now))).toBe(true);
      }),
    );
  });
});

test("D8: only a webhook is gone for good", () => {
  expect(isGone("webhook", 410)).toBe(true);
  expect([isGone("websub", 410), isGone("indexnow", 410), isGone("webhook", 404)]).toEqual([
    false,
    false,
    false,
  ]);
});
