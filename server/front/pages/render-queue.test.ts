import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { Busy, createRenderQueue } from "#server/front/pages/render-queue.ts";

afterEach(() => vi.useRealTimers());

const limits = { concurrent: 2, waiting: 4, timeLimitMs: 15_000 };

/** Work that ends when it is told to. */
function held<T>(value: T) {
  const started = vi.fn();
  let finish: () => void = () => {};
  const end = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const work = async () => {
    started();
    await end;
    return value;
  };
  return { work, started, finish: () => finish() };
}

test("P8: a thousand who ask for one page at once wait for one render", async () => {
  const queue = createRenderQueue<string>(limits);
  const render = vi.fn(async () => {
    await sleep(5);
    return "page";
  });
  const all = Array.from({ length: 1000 }, () => queue.run({ key: "/a", work: render }));
  expect(new Set(await Promise.all(all))).toEqual(new Set(["page"]));
  expect(render).toHaveBeenCalledTimes(1);
  expect([queue.running(), queue.waiting()]).toEqual([0, 0]);
});

test("renders are bounded in number, and the next begins when one ends", async () => {
  const queue = createRenderQueue<string>(limits);
  const jobs = ["/a", "/b", "/c"].map((key) => ({ key, ...held(key) }));
  const results = jobs.map(({ key, work }) => queue.run({ key, work }));
  await sleep(1);
  expect(jobs.map(({ started }) => started.mock.calls.length)).toEqual([1, 1, 0]);
  expect([queue.running(), queue.waiting()]).toEqual([2, 1]);
  jobs[0]!.finish();
  await results[0];
  await sleep(1);
  expect(jobs[2]!.started).toHaveBeenCalledTimes(1);
  for (const job of jobs) job.finish();
  expect(await Promise.all(results)).toEqual(["/a", "/b", "/c"]);
  expect(queue.running()).toBe(0);
});

test("past the bound a request is refused, and says when to come back", async () => {
  const queue = createRenderQueue<string>({ ...limits, concurrent: 1, waiting: 1 });
  const first = held("a");
  const results = ["/a", "/b"].map((key) => queue.run({ key, work: first.work }));
  const refused = await queue.run({ key: "/c", work: first.work }).catch((error) => error);
  expect(refused).toBeInstanceOf(Busy);
  expect(refused.retryAfterSeconds).toBeGreaterThan(0);
  first.finish();
  await Promise.all(results);
});

test("R11: searches wait behind stories, have half of the line, and give way when it is full", async () => {
  const queue = createRenderQueue<string>({ ...limits, concurrent: 1 });
  const order: string[] = [];
  const gate = held("gate");
  const gateResult = queue.run({ key: "gate", work: gate.work });
  const ask = (key: string, shedFirst: boolean) =>
    queue.run({
      key,
      shedFirst,
      work: async () => {
        order.push(key);
        return key;
      },
    });
  const searches = ["s1", "s2", "s3"].map((key) => ask(key, true).catch((error) => error));
  const stories = ["a1", "a2", "a3", "a4", "a5"].map((key) => ask(key, false).catch((e) => e));
  await sleep(1);
  gate.finish();
  await gateResult;
  const results = await Promise.all([...searches, ...stories]);
  expect(order).toEqual(["a1", "a2", "a3", "a4"]);
  expect(results.map((result) => (result instanceof Busy ? "503" : result))).toEqual([
    ...["503", "503", "503"],
    ...["a1", "a2", "a3", "a4", "503"],
  ]);
});

test("a render has a time limit; its waiters are refused, its work is told, its place is free", async () => {
  vi.useFakeTimers();
  const queue = createRenderQueue<string>({ ...limits, concurrent: 1 });
  let signal: AbortSignal | undefined;
  const work = (given: AbortSignal) => {
    signal = given;
    return new Promise<string>(() => {});
  };
  const waiters = [1, 2].map(() => queue.run({ key: "/a", work }).catch((error) => error));
  await vi.advanceTimersByTimeAsync(14_999);
  expect(signal!.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  for (const refused of await Promise.all(waiters)) expect(refused).toBeInstanceOf(Busy);
  expect(signal!.aborted).toBe(true);
  expect(await queue.run({ key: "/a", work: async () => "again" })).toBe("again");
});

test("waiting for a place has a time limit too", async () => {
  vi.useFakeTimers();
  const queue = createRenderQueue<string>({ ...limits, concurrent: 1, timeLimitMs: 100 });
  const never = { key: "/a", work: () => new Promise<string>(() => {}) };
  const first = queue.run(never).catch((error) => error);
  await vi.advanceTimersByTimeAsync(50);
  const second = queue.run({ ...never, key: "/b" }).catch((error) => error);
  await vi.advanceTimersByTimeAsync(60);
  expect(await first).toBeInstanceOf(Busy);
  await vi.advanceTimersByTimeAsync(200);
  expect(await second).toBeInstanceOf(Busy);
  expect([queue.running(), queue.waiting()]).toEqual([0, 0]);
});

test("a failure reaches everybody who waited, and the next request renders again", async () => {
  const queue = createRenderQueue<string>(limits);
  const failing = async () => {
    throw new Error("no");
  };
  const results = await Promise.allSettled(
    [1, 2].map(() => queue.run({ key: "/a", work: failing })),
  );
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await queue.run({ key: "/a", work: async () => "page" })).toBe("page");
  expect(queue.running()).toBe(0);
});

test("who asks after an expiry does not wait for a render that began before it", async () => {
  const queue = createRenderQueue<string>({ ...limits, concurrent: 1 });
  const old = held("old");
  const waiting = held("waiting");
  const first = queue.run({ key: "/a", work: old.work });
  const second = queue.run({ key: "/b", work: waiting.work });
  await sleep(1);
  queue.stopJoining();
  const third = queue.run({ key: "/a", work: async () => "new" });
  const fourth = queue.run({ key: "/b", work: async () => "not needed" });
  old.finish();
  waiting.finish();
  expect(await Promise.all([first, second, third, fourth])).toEqual([
    "old",
    "waiting",
    "new",
    "waiting",
  ]);
});
