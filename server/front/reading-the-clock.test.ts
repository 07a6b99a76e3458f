import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { readingTheClock } from "#server/front/reading-the-clock.ts";

const asked = [{} as IncomingMessage, {} as ServerResponse] as const;

describe("E8: what is due by the clock", () => {
  test("is true before a page is rendered, and made true once for all who wait", async () => {
    const told: string[] = [];
    const waits = Promise.withResolvers<void>();
    const catchUp = async () => {
      told.push("due");
      await waits.promise;
      told.push("true");
    };
    const render = readingTheClock(async () => told.push("rendered"), catchUp);
    const both = [render(...asked), render(...asked)];
    await Promise.resolve();
    expect(told).toEqual(["due"]);
    waits.resolve();
    await Promise.all(both);
    expect(told).toEqual(["due", "true", "rendered", "rendered"]);
  });

  test("X10: keeps no page from being rendered where it cannot be made true, and is not tried at each", async () => {
    let tries = 0;
    let renders = 0;
    const catchUp = () => {
      tries += 1;
      return Promise.reject(new Error("no database"));
    };
    const render = readingTheClock(async () => {
      renders += 1;
    }, catchUp);
    for (const _ of [1, 2, 3]) await render(...asked);
    expect([tries, renders]).toEqual([1, 3]);
  });
});
