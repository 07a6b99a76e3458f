import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { log } from "#lib/log.ts";
import { createServings, type Serving } from "#server/front/servings.ts";

const reader = { method: "GET", headers: {} } as IncomingMessage;
const robot = { method: "GET", headers: { "user-agent": "Robot/1.0" } } as IncomingMessage;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What a database would hold, with a switch to take it away. */
function openLedger() {
  const sums = new Map<string, number>();
  const ledger = {
    isUp: true,
    writes: 0,
    sums,
    async write(servings: Serving[]) {
      ledger.writes += 1;
      if (!ledger.isUp) throw new Error("away");
      for (const { day, name, count } of servings) {
        sums.set(`${day} ${name}`, (sums.get(`${day} ${name}`) ?? 0) + count);
      }
    },
  };
  return ledger;
}

const at = (moment: string) => () => new Date(moment);
const now = at("2026-10-20T12:00:00Z");

describe("A11: how often something was shown", () => {
  test("is added up in memory and written as one sum a name", async () => {
    const ledger = openLedger();
    const servings = createServings({ write: ledger.write, now });
    for (let times = 0; times < 3; times++) servings.note(reader, { counts: ["placement:1"] });
    servings.note(reader, { counts: ["placement:1", "article:7"] });
    servings.note(robot, { counts: ["placement:1"] });
    servings.note(reader, {});
    expect(ledger.writes).toBe(0);
    await servings.flush();
    expect(Object.fromEntries(ledger.sums)).toEqual({
      "2026-10-20 placement:1": 4,
      "2026-10-20 article:7": 1,
    });
    await servings.flush();
    expect(ledger.writes).toBe(1);
  });

  test("belongs to the day on which it was shown, also when it is written on the next", async () => {
    const ledger = openLedger();
    let time = "2026-10-20T23:59:58Z";
    const servings = createServings({ write: ledger.write, now: () => new Date(time) });
    ledger.isUp = false;
    servings.note(reader, { counts: ["a"] });
    time = "2026-10-21T00:00:03Z";
    await servings.flush();
    servings.note(reader, { counts: ["a"] });
    ledger.isUp = true;
    await servings.flush();
    expect(Object.fromEntries(ledger.sums)).toEqual({ "2026-10-20 a": 1, "2026-10-21 a": 1 });
  });

  test("R8: is kept while the database is away, told once, and then written whole", async () => {
    const warn = vi.spyOn(log, "warn").mockImplementation(() => {});
    const ledger = openLedger();
    const servings = createServings({ write: ledger.write, now });
    ledger.isUp = false;
    for (let times = 0; times < 5; times++) {
      servings.note(reader, { counts: ["a"] });
      await servings.flush();
    }
    expect(warn).toHaveBeenCalledTimes(1);
    ledger.isUp = true;
    await servings.flush();
    expect(ledger.sums.get("2026-10-20 a")).toBe(5);
    expect(servings.waiting()).toBe(0);
  });

  test("P10: takes a bounded place, whatever is shown; what is over is dropped and told once", async () => {
    const warn = vi.spyOn(log, "warn").mockImplementation(() => {});
    const ledger = openLedger();
    const servings = createServings({ write: ledger.write, most: 3, now });
    ledger.isUp = false;
    for (let round = 0; round < 3; round++) {
      for (const name of ["a", "b", "c", "d", "e"]) servings.note(reader, { counts: [name] });
      await servings.flush();
      expect(servings.waiting()).toBe(3);
    }
    const told = warn.mock.calls.filter(([, words]) => String(words).includes("dropped"));
    expect(told).toHaveLength(1);
    ledger.isUp = true;
    await servings.flush();
    expect([...ledger.sums.values()]).toEqual([3, 3, 3]);
  });

  test("what is shown during a write is in the next one, and two never write at once", async () => {
    let running = 0;
    const seen: number[] = [];
    let release = () => {};
    const servings = createServings({
      now,
      async write(written) {
        running += 1;
        seen.push(running, written[0]!.count);
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        running -= 1;
      },
    });
    servings.note(reader, { counts: ["a"] });
    const first = servings.flush();
    servings.note(reader, { counts: ["a"] });
    servings.note(reader, { counts: ["a"] });
    const same = servings.flush();
    release();
    await Promise.all([first, same]);
    const second = servings.flush();
    release();
    await second;
    expect(seen).toEqual([1, 1, 1, 2]);
  });

  test("is written every few seconds, and the rest when the process ends", async () => {
    vi.useFakeTimers();
    const ledger = openLedger();
    const servings = createServings({ write: ledger.write, everyMs: 1_000 });
    servings.start();
    servings.note(reader, { counts: ["a"] });
    await vi.advanceTimersByTimeAsync(999);
    expect(ledger.writes).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(ledger.writes).toBe(1);
    servings.note(reader, { counts: ["a"] });
    await servings.close();
    expect([...ledger.sums.values()]).toEqual([2]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ledger.writes).toBe(2);
  });

  test("nothing is lost and nothing counted twice, however outages fall", async () => {
    vi.spyOn(log, "warn").mockImplementation(() => {});
    const step = fc.oneof(
      fc.constantFrom("a", "b", "c").map((name) => ({ name })),
      fc.constant({ flush: true }),
      fc.boolean().map((isUp) => ({ isUp })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const ledger = openLedger();
        const servings = createServings({ write: ledger.write, now });
        const expected = new Map<string, number>();
        for (const one of steps) {
          if ("isUp" in one) ledger.isUp = one.isUp;
          if ("flush" in one) await servings.flush();
          if (!("name" in one)) continue;
          servings.note(reader, { counts: [one.name] });
          const key = `2026-10-20 ${one.name}`;
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
        ledger.isUp = true;
        await servings.close();
        expect(new Map([...ledger.sums].sort())).toEqual(new Map([...expected].sort()));
      }),
    );
  });
});

describe("E21: what readers send is counted under so many names and no more", () => {
  const from = (referer: string) => ({ method: "GET", headers: { referer } }) as IncomingMessage;

  test("where they come from, the site itself apart", async () => {
    const ledger = openLedger();
    const servings = createServings({ write: ledger.write, now, ownHost: "ledger.example" });
    const counted = { counts: ["article:7"] };
    servings.note(from("https://www.example.org/a?q=secret"), counted);
    servings.note(from("https://example.org/b"), counted);
    servings.note(from("https://ledger.example/peace"), counted);
    servings.note(from("https://elsewhere.example/"), {});
    await servings.flush();
    expect(Object.fromEntries(ledger.sums)).toEqual({
      "2026-10-20 article:7": 3,
      "2026-10-20 ~referrer:example.org": 2,
    });
  });

  test("a flood of made-up names becomes one, each kind has room of its own, and a day begins anew", async () => {
    const ledger = openLedger();
    let time = "2026-10-20T12:00:00Z";
    const servings = createServings({
      write: ledger.write,
      now: () => new Date(time),
      mostOpen: 2,
    });
    for (const word of ["a", "b", "c", "d", "a"]) {
      servings.note(reader, { counts: [`~search:${word}`] });
    }
    servings.note(from("https://example.org/"), { counts: [] });
    time = "2026-10-21T12:00:00Z";
    await servings.flush();
    servings.note(reader, { counts: ["~search:c"] });
    await servings.flush();
    expect(Object.fromEntries(ledger.sums)).toEqual({
      "2026-10-20 ~search:a": 2,
      "2026-10-20 ~search:b": 1,
      "2026-10-20 ~search:": 2,
      "2026-10-20 ~referrer:example.org": 1,
      "2026-10-21 ~search:c": 1,
    });
  });
});
