import { afterEach, expect, test } from "vitest";
import { dropKeptValues, keep, keepFor, setKeeping } from "#lib/keep.ts";

afterEach(() => setKeeping(false));

const counter = () => {
  let loads = 0;
  return () => Promise.resolve(++loads);
};

test("nothing is kept while expiries are not heard", async () => {
  const load = counter();
  expect([await keep("a", ["site"], load), await keep("a", ["site"], load)]).toEqual([1, 2]);
});

test("a value is loaded once until one of its tags expires", async () => {
  setKeeping(true);
  const load = counter();
  expect([await keep("a", ["site"], load), await keep("a", ["site"], load)]).toEqual([1, 1]);
  dropKeptValues(["other"]);
  expect(await keep("a", ["site"], load)).toBe(1);
  dropKeptValues(["site"]);
  expect(await keep("a", ["site"], load)).toBe(2);
});

test("a value that was loading when its tag expired is not found again", async () => {
  setKeeping(true);
  let finish = (_: string) => {};
  const slow = keep(
    "a",
    ["site"],
    () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
  );
  dropKeptValues(["site"]);
  finish("old");
  expect(await slow).toBe("old");
  expect(await keep("a", ["site"], () => Promise.resolve("new"))).toBe("new");
});

test("a value that changes with the clock is loaded again after its time", async () => {
  setKeeping(true);
  const load = counter();
  const ask = (seconds: number) => keepFor(seconds, { key: "a", tags: ["site"] }, load);
  expect([await ask(60), await ask(60)]).toEqual([1, 1]);
  dropKeptValues(["site"]);
  expect([await ask(0), await ask(60), await ask(60)]).toEqual([2, 3, 3]);
});

test("a failure is not kept", async () => {
  setKeeping(true);
  await expect(keep("a", [], () => Promise.reject(new Error("down")))).rejects.toThrow("down");
  expect(await keep("a", [], () => Promise.resolve("up"))).toBe("up");
});

test("a query, which is sent whenever it is awaited, is sent once", async () => {
  setKeeping(true);
  let sent = 0;
  class Query {
    // biome-ignore lint/suspicious/noThenProperty: a query of Drizzle's is such a thing
    then(resolve: (value: number) => unknown) {
      sent += 1;
      return Promise.resolve(sent).then(resolve);
    }
  }
  const shared = new Query() as unknown as PromiseLike<number>;
  expect([await keep("a", [], () => shared), await keep("a", [], () => shared)]).toEqual([1, 1]);
});
