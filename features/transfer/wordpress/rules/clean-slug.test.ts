import fc from "fast-check";
import { expect, test } from "vitest";
import { authorKey } from "#features/transfer/wordpress/rules/author-key.ts";
import { cleanSlug } from "#features/transfer/wordpress/rules/clean-slug.ts";
import { pictureKey } from "#features/transfer/wordpress/rules/picture-key.ts";
import { siteOf } from "#features/transfer/wordpress/rules/site-of.ts";

test.each([
  ["tide-turns", "tide-turns"],
  ["%ce%b5%cf%80%ce%af-2", "επί-2"],
  ["a b/c?d#e", "a-b-c-d-e"],
  ["50%-off", "50-off"],
  ["\u202eabc", "abc"],
  ["", "the-headline"],
  ["../..", "the-headline"],
])("I7: the slug of %j is %j", (old, slug) => {
  expect(cleanSlug(old, "", "The headline")).toBe(slug);
});

test("I7: any slug fits the database's rule", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (old) => {
      expect(cleanSlug(old, "")).toMatch(/^[^/?#\s]+$/);
    }),
  );
});

test("I6: a login, its nicename and its Co-Authors slug have one key", () => {
  expect(
    new Set(["Ana.Sol@x.example", "ana-solx-example", "cap-ana-solx-example"].map(authorKey)).size,
  ).toBe(1);
  expect(authorKey("Ana")).not.toBe(authorKey("Anna"));
});

test.each([
  "http://a.example/wp-content/uploads/2020/01/Boat-300x200.jpg",
  "https://a.example/wp-content/uploads/2020/01/boat-scaled.jpg?w=500",
  "https://i0.wp.com/a.example/wp-content/uploads/2020/01/boat-e1520964000.jpg",
  "https://a.example/wp-content/uploads/2020/01/boat-e1520964000-1024x768.jpg",
])("I10: %s is the boat", (url) => {
  expect(pictureKey(url)).toBe(pictureKey("https://a.example/wp-content/uploads/2020/01/boat.jpg"));
});

test("I10: other pictures have other keys; without a file's name the query counts", () => {
  expect(pictureKey("https://a.example/boat-2.jpg")).not.toBe(
    pictureKey("https://a.example/boat.jpg"),
  );
  expect(pictureKey("https://p.example/photo-1?id=1")).not.toBe(
    pictureKey("https://p.example/photo-1?id=2"),
  );
});

test("I3: a site is its host and folder, whatever the scheme; without an address its title", () => {
  const site = {
    type: "site" as const,
    title: "Harbour Post",
    link: "",
    description: "",
    language: "",
    version: "",
    siteUrl: "",
    blogUrl: "",
    pubDate: "",
  };
  expect(siteOf({ ...site, link: "http://Old.example/" }).key).toBe(
    siteOf({ ...site, blogUrl: "https://old.example" }).key,
  );
  expect(siteOf({ ...site, blogUrl: "https://old.example/blog/" })).toMatchObject({
    key: "old.example/blog",
    basePath: "/blog",
  });
  expect(siteOf(site).key).toBe("untitled:Harbour Post");
});
