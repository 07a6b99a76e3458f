import fc from "fast-check";
import { expect, test } from "vitest";
import { keepPage } from "#server/front/pages/keep-page.ts";
import type { KeptPage, Shelf } from "#server/front/pages/page.ts";
import { createPageStore } from "#server/front/pages/page-store.ts";

interface Some {
  key: string;
  tags?: string[];
  size?: number;
  shelf?: Shelf;
}

function page({ key, tags = [], size = 1000, shelf = "page" }: Some): KeptPage {
  const bodies = { identity: Buffer.alloc(size) };
  const made = { key, status: 200, headers: [], bodies, digest: "d", tags, storedAt: 0 };
  return { ...keepPage(made, shelf, true), used: false, bytes: size };
}

test("a page is found under its key, and a newer one replaces it", () => {
  const store = createPageStore({ maxBytes: 10_000 });
  store.put(page({ key: "/a", tags: ["old"] }));
  const newer = page({ key: "/a", tags: ["new"], size: 500 });
  store.put(newer);
  expect(store.get("/a")).toBe(newer);
  expect([store.entries(), store.bytes()]).toEqual([1, 500]);
  expect(store.dropTags(["old"])).toBe(0);
  expect(store.dropTags(["new"])).toBe(1);
  expect(store.get("/a")).toBeUndefined();
});

test("every page of an expired tag leaves, once, and no other", () => {
  const left: string[] = [];
  const store = createPageStore({ maxBytes: 10_000, onLeave: (key) => left.push(key) });
  store.put(page({ key: "/a", tags: ["article:1", "section:1"] }));
  store.put(page({ key: "/b", tags: ["article:2", "section:1"] }));
  store.put(page({ key: "/c", tags: ["article:3"] }));
  expect(store.dropTags(["article:1", "section:1", "nothing"])).toBe(2);
  expect(left.sort()).toEqual(["/a", "/b"]);
  expect(store.get("/c")).toBeDefined();
});

test("P10: the longest unused page goes first", () => {
  const store = createPageStore({ maxBytes: 3_000 });
  for (const key of ["/a", "/b", "/c"]) store.put(page({ key }));
  store.get("/a")!.used = true;
  store.put(page({ key: "/d" }));
  expect(["/a", "/b", "/c", "/d"].filter((key) => store.get(key))).toEqual(["/a", "/c", "/d"]);
});

test("P10: when all were used, one still goes", () => {
  const store = createPageStore({ maxBytes: 2_000 });
  for (const key of ["/a", "/b"]) store.put({ ...page({ key }), used: true });
  store.put(page({ key: "/c" }));
  expect(store.entries()).toBe(2);
  expect(store.get("/c")).toBeDefined();
});

test("made-up addresses cannot push out stories", () => {
  const store = createPageStore({ maxBytes: 100_000 });
  for (let n = 0; n < 60; n++) store.put(page({ key: `/story-${n}` }));
  for (let n = 0; n < 500; n++) store.put(page({ key: `/no-${n}`, size: 500, shelf: "missing" }));
  for (let n = 0; n < 500; n++) store.put(page({ key: `/?after=${n}`, shelf: "variant" }));
  const stories = Array.from({ length: 60 }, (_, n) => store.get(`/story-${n}`)).filter(Boolean);
  expect(stories).toHaveLength(60);
  expect(store.bytes()).toBeLessThanOrEqual(100_000);
  expect(store.entries()).toBeLessThanOrEqual(60 + 10 + 30);
});

test("a page larger than the store is not kept, and its file neither", () => {
  const left: string[] = [];
  const store = createPageStore({ maxBytes: 1_000, onLeave: (key) => left.push(key) });
  store.put(page({ key: "/a", size: 1_001 }));
  expect(store.entries()).toBe(0);
  expect(left).toEqual(["/a"]);
});

test("unproven pages stay, and are not current", () => {
  const store = createPageStore({ maxBytes: 10_000 });
  store.put(page({ key: "/a" }));
  store.markAllUnproven();
  expect(store.get("/a")).toMatchObject({ current: false });
  store.clear();
  expect([store.entries(), store.bytes()]).toEqual([0, 0]);
});

test("P10: whatever is put, dropped and expired, the store is within its bounds and its index is exact", () => {
  const tags = ["t1", "t2", "t3"];
  const action = fc.oneof(
    fc.record({
      put: fc.constantFrom("/a", "/b", "/c", "/d", "/e"),
      size: fc.integer({ min: 1, max: 6_000 }),
      tags: fc.subarray(tags),
      shelf: fc.constantFrom<Shelf>("page", "variant", "missing"),
      used: fc.boolean(),
    }),
    fc.record({ expire: fc.subarray(tags, { minLength: 1 }) }),
    fc.record({ drop: fc.constantFrom("/a", "/b", "/c") }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const held = new Set<string>();
      const store = createPageStore({ maxBytes: 10_000, onLeave: (key) => held.delete(key) });
      for (const step of actions) {
        if ("put" in step) {
          held.add(step.put);
          store.put({ ...page({ ...step, key: step.put }), used: step.used });
        } else if ("expire" in step) {
          store.dropTags(step.expire);
          for (const key of held) {
            expect(store.get(key)!.tags.some((tag) => step.expire.includes(tag))).toBe(false);
          }
        } else store.drop(step.drop);
        const pages = [...held].map((key) => store.get(key)!);
        expect(pages).not.toContain(undefined);
        expect(store.entries()).toBe(held.size);
        expect(store.bytes()).toBe(pages.reduce((sum, { bytes }) => sum + bytes, 0));
        expect(store.bytes()).toBeLessThanOrEqual(10_000);
        const missing = pages.filter(({ shelf }) => shelf === "missing");
        expect(missing.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(500);
      }
    }),
  );
});
