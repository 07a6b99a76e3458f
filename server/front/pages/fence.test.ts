import fc from "fast-check";
import { expect, test } from "vitest";
import { createFence, type Ticket } from "#server/front/pages/fence.ts";
import { keepPage } from "#server/front/pages/keep-page.ts";
import { createPageStore } from "#server/front/pages/page-store.ts";

test("a render that began before an expiry of one of its tags may not be kept", () => {
  const fence = createFence();
  fence.open();
  const ticket = fence.begin();
  fence.expire(["a"]);
  expect(fence.mayKeep(ticket, ["a", "b"])).toBe(false);
  expect(fence.mayKeep(ticket, ["b"])).toBe(true);
});

test("a render that began after the expiry may be kept", () => {
  const fence = createFence();
  fence.open();
  const early = fence.begin();
  fence.expire(["a"]);
  expect(fence.mayKeep(fence.begin(), ["a"])).toBe(true);
  expect(fence.mayKeep(early, ["a"])).toBe(false);
});

test("nothing may be kept while expiries can be missed, nor what began before or during that", () => {
  const fence = createFence();
  expect(fence.mayKeep(fence.begin(), ["a"])).toBe(false);
  fence.open();
  const before = fence.begin();
  fence.close();
  const during = fence.begin();
  expect(fence.mayKeep(before, ["a"])).toBe(false);
  fence.open();
  expect(fence.mayKeep(before, ["a"])).toBe(false);
  expect(fence.mayKeep(during, ["a"])).toBe(false);
  expect(fence.mayKeep(fence.begin(), ["a"])).toBe(true);
});

test("what has ended may not be kept any more", () => {
  const fence = createFence();
  fence.open();
  const ticket = fence.begin();
  fence.end(ticket);
  expect(fence.mayKeep(ticket, [])).toBe(false);
});

test("P10: tags are forgotten when no render in flight is older than their expiry", () => {
  const fence = createFence();
  fence.open();
  fence.expire(["nobody-renders"]);
  expect(fence.size()).toBe(0);
  const first = fence.begin();
  fence.expire(["a"]);
  const second = fence.begin();
  fence.expire(["b"]);
  expect(fence.size()).toBe(2);
  fence.end(first);
  expect(fence.size()).toBe(1);
  expect(fence.mayKeep(second, ["b"])).toBe(false);
  fence.end(second);
  expect(fence.size()).toBe(0);
});

test("P10: past its bound the fence forgets tags and refuses every render that is in flight", () => {
  const fence = createFence({ most: 10 });
  fence.open();
  const ticket = fence.begin();
  for (let n = 0; n < 11; n++) fence.expire([`t${n}`]);
  expect(fence.size()).toBeLessThanOrEqual(10);
  expect(fence.mayKeep(ticket, ["untouched"])).toBe(false);
  expect(fence.mayKeep(fence.begin(), ["t3"])).toBe(true);
});

const TAGS = ["a", "b", "c"] as const;
type Tag = (typeof TAGS)[number];

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ commit: fc.subarray([...TAGS], { minLength: 1 }) }) },
  { weight: 3, arbitrary: fc.constant("deliver" as const) },
  { weight: 3, arbitrary: fc.record({ start: fc.subarray([...TAGS], { minLength: 1 }) }) },
  { weight: 3, arbitrary: fc.record({ read: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ finish: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant("lose" as const) },
  { weight: 1, arbitrary: fc.constant("connect" as const) },
);

interface Render {
  ticket: Ticket;
  tags: Tag[];
  seen: Partial<Record<Tag, number>>;
}

test("no interleaving of renders, commits and notifications leaves an old page stored as current", () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 80, size: "max" }),
      fc.constantFrom(2, 1000),
      (steps, most) => {
        const truth: Record<Tag, number> = { a: 0, b: 0, c: 0 };
        const fence = createFence({ most });
        const store = createPageStore({ maxBytes: 1_000_000 });
        const kept = new Map<string, Render>();
        const renders: Render[] = [];
        let notifications: Tag[][] = [];
        let isConnected = true;
        fence.open();

        const deliver = () => {
          const tags = notifications.shift() ?? [];
          fence.expire(tags);
          store.dropTags(tags);
        };
        const finish = (render: Render) => {
          for (const tag of render.tags) render.seen[tag] ??= truth[tag];
          if (fence.mayKeep(render.ticket, render.tags)) {
            const key = render.tags.join();
            const body = { identity: Buffer.from(key) };
            const page = { key, status: 200, headers: [], bodies: body, digest: "", storedAt: 0 };
            store.put(keepPage({ ...page, tags: render.tags }, "page", true));
            kept.set(key, render);
          }
          fence.end(render.ticket);
        };

        for (const now of steps) {
          if (now === "deliver") deliver();
          else if (now === "lose") {
            isConnected = false;
            notifications = [];
            fence.close();
          } else if (now === "connect") {
            isConnected = true;
            store.markAllUnproven();
            fence.open();
          } else if ("commit" in now) {
            for (const tag of now.commit) truth[tag] += 1;
            if (isConnected) notifications.push(now.commit);
          } else if ("start" in now) {
            renders.push({ ticket: fence.begin(), tags: now.start, seen: {} });
          } else if ("read" in now) {
            const render = renders[now.read];
            const tag = render?.tags.find((candidate) => render.seen[candidate] === undefined);
            if (render && tag) render.seen[tag] = truth[tag];
          } else for (const render of renders.splice(now.finish, 1)) finish(render);
        }

        while (notifications.length > 0) deliver();
        for (const render of renders) finish(render);
        expect(fence.size()).toBe(0);
        if (!isConnected) return;
        for (const [key, render] of kept) {
          if (!store.get(key)?.current) continue;
          for (const tag of render.tags) expect(render.seen[tag]).toBe(truth[tag]);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
