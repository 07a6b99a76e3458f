import { expect, test } from "vitest";
import { cardSize, ownPath, thumbnailOf } from "#features/oembed/rules.ts";

const site = new URL("https://news.example");

test.for([
  ["https://news.example/peace/story", "/peace/story"],
  ["http://news.example/peace/story/", "/peace/story"],
  ["https://NEWS.example/peace/story?utm_source=x#part", "/peace/story"],
  ["https://news.example", "/"],
  ["https://news.example/%D9%82%D8%B5%D8%A9", "/%D9%82%D8%B5%D8%A9"],
  ["https://other.example/peace/story", undefined],
  ["https://news.example.evil.example/peace/story", undefined],
  ["https://news.example@evil.example/peace/story", undefined],
  ["https://user@news.example/peace/story", undefined],
  ["https://news.example:8443/peace/story", undefined],
  ["//news.example/peace/story", undefined],
  ["javascript://news.example/%0aalert(1)", undefined],
  ["ftp://news.example/peace/story", undefined],
  ["nonsense", undefined],
  ["", undefined],
] as const)("D7: the path of %s here is %s", ([address, path]) => {
  expect(ownPath(address, site)).toBe(path);
});

test.for([
  [{}, { width: 600, height: 200 }],
  [{ maxwidth: 500 }, { width: 500, height: 200 }],
  [{ maxwidth: 320 }, { width: 320, height: 260 }],
  [
    { maxwidth: 4000, maxheight: 4000 },
    { width: 600, height: 200 },
  ],
  [{ maxheight: 150 }, { width: 600, height: 150 }],
  [
    { maxwidth: 1, maxheight: 1 },
    { width: 1, height: 1 },
  ],
] as const)("D7: in the room %j a card has %j", ([room, size]) => {
  expect(cardSize(room)).toEqual(size);
});

test("D7: a thumbnail is the widest JPEG that fits, if one does", () => {
  const file = (width: number, format: "jpeg" | "avif") => ({
    path: `${width}.${format}`,
    format,
    width,
    height: width / 2,
    bytes: 1,
  });
  const picture = { variants: [file(400, "jpeg"), file(800, "jpeg"), file(900, "avif")] };
  expect(thumbnailOf(picture, {})?.path).toBe("800.jpeg");
  expect(thumbnailOf(picture, { maxwidth: 799 })?.path).toBe("400.jpeg");
  expect(thumbnailOf(picture, { maxheight: 200 })?.path).toBe("400.jpeg");
  expect(thumbnailOf(picture, { maxwidth: 100 })).toBeUndefined();
});
