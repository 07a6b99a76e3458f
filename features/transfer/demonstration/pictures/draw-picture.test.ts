import { Parser } from "htmlparser2";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { drawPicture } from "#features/transfer/demonstration/pictures/draw-picture.ts";
import { drawPortrait } from "#features/transfer/demonstration/pictures/draw-portrait.ts";
import { type MotifName, motifs } from "#features/transfer/demonstration/pictures/motifs.ts";
import { palettes } from "#features/transfer/demonstration/pictures/palettes.ts";
import {
  type HairStyle,
  hairStyles,
} from "#features/transfer/demonstration/pictures/parts/hair-styles.ts";
import { random } from "#features/transfer/demonstration/pictures/random.ts";

const names = Object.keys(motifs) as MotifName[];

describe("drawPicture", () => {
  test.each(names)(
    "%s: well-formed, without a number that is none, the same for the same seed",
    (motif) => {
      const drawn = drawPicture({ motif, palette: "green", seed: 5 });
      expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
      expect(openTags(drawn)).toEqual([]);
      expect(drawPicture({ motif, palette: "green", seed: 5 })).toBe(drawn);
      expect(drawPicture({ motif, palette: "rose", seed: 5 })).not.toBe(drawn);
      expect(drawn.length).toBeLessThan(250_000);
    },
  );

  test("no two motifs look alike: their thumbnails differ in many places", async () => {
    const thumbnails = await Promise.all(
      names.map((motif) =>
        sharp(Buffer.from(drawPicture({ motif, palette: "blue", seed: 1 })))
          .resize(16, 9)
          .greyscale()
          .raw()
          .toBuffer(),
      ),
    );
    for (const [index, one] of thumbnails.entries()) {
      for (const [other, second] of thumbnails.entries()) {
        if (other <= index) continue;
        const apart = one.filter((grey, place) => Math.abs(grey - second[place]!) > 16).length;
        expect(apart, `${names[index]} and ${names[other]}`).toBeGreaterThan(20);
      }
    }
  });

  test("the disc stands out from the sky and from the ink", () => {
    for (const { sky, ink, disc } of Object.values(palettes)) {
      expect(distance(disc, sky)).toBeGreaterThan(90);
      expect(distance(disc, ink)).toBeGreaterThan(60);
    }
  });
});

describe("drawPortrait", () => {
  test.each(Object.keys(hairStyles) as HairStyle[])(
    "%s: a square head that can be drawn",
    async (style) => {
      const drawn = drawPortrait({
        palette: "sand",
        skin: "#c98f66",
        hair: "#2a1c16",
        style,
        clothes: "#39695a",
        beard: true,
        glasses: true,
      });
      expect(openTags(drawn)).toEqual([]);
      const { width, height } = await sharp(Buffer.from(drawn)).metadata();
      expect([width, height]).toEqual([800, 800]);
    },
  );
});

describe("random", () => {
  test("stays inside its bounds, and two seeds differ", () => {
    const draws = random(7);
    const numbers = Array.from({ length: 500 }, () => draws.between(-2, 3));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-2);
    expect(Math.max(...numbers)).toBeLessThan(3);
    expect(new Set(Array.from({ length: 200 }, () => draws.whole(1, 3)))).toEqual(
      new Set([1, 2, 3]),
    );
    expect(random(1).between(0, 1)).not.toBe(random(2).between(0, 1));
  });
});

function openTags(svg: string): string[] {
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      onclosetag: (name) => void (open.at(-1) === name && open.pop()),
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return open;
}

function distance(one: string, other: string): number {
  const parts = (colour: string) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.hypot(...parts(one).map((part, index) => part - parts(other)[index]!));
}
