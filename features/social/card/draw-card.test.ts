import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type CardSize, type CardWords, drawCard } from "#features/social/card/draw-card.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "card-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const SIZE = { width: 1200, height: 630 };
const MARGIN = 80;
/** Where a headline may stand: below the rules and the kicker, above the band of the accent. */
const HEADLINE = { top: 230, bottom: 600 };

const words = (more: Partial<CardWords> = {}): CardWords => ({
  publication: "The Ledger",
  kicker: "Migration",
  headline: "Two candidates, one chair",
  isRightToLeft: false,
  accent: "#0f5c8c",
  ...more,
});

describe("D6: a card", () => {
  test("is paper with a band of the accent along its foot", async () => {
    const card = sharp(await drawCard(words(), SIZE));
    expect(await card.metadata()).toMatchObject({ format: "png", ...SIZE });
    const pixelAt = async (left: number, top: number) => {
      const one = await card.clone().extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
      return one.subarray(0, 3).toString("hex");
    };
    expect(await pixelAt(10, 10)).toBe("fffdf9");
    expect(await pixelAt(600, 628)).toBe("0f5c8c");
  });

  test("has its words at the margin where a line of its language begins", async () => {
    const english = await inkOf(words());
    expect(english.left).toBeGreaterThanOrEqual(MARGIN);
    expect(english.left).toBeLessThan(MARGIN + 12);
    const arabic = await inkOf(words({ headline: "عند المعبر", isRightToLeft: true }));
    expect(arabic.right).toBeLessThanOrEqual(SIZE.width - MARGIN);
    expect(arabic.right).toBeGreaterThan(SIZE.width - MARGIN - 12);
    expect(arabic.left).toBeGreaterThan(SIZE.width / 3);
  });

  test("sets every line from the side of its language, whatever letter it begins with", async () => {
    const headline = "seven oxen are seen now or never more as once we saw even some or none";
    for (const isRightToLeft of [true, false]) {
      const lines = await linesOf(words({ headline, isRightToLeft }));
      expect(lines.length).toBeGreaterThan(1);
      for (const { left, right } of lines) {
        const gap = isRightToLeft ? SIZE.width - MARGIN - right : left - MARGIN;
        expect(gap).toBeLessThan(12);
      }
    }
  });

  test.each([
    ["a long headline", "The committee on the budget did not say it. ".repeat(20)],
    ["one word without end", "x".repeat(2000)],
    ["no headline", ""],
    ["markup", "<span size='99999'>&amp;</i>&#x3c; ]]> <b"],
    ["overrides and controls", "\u202egnp.exe\u0000\u0007\ud800\ufffe\u2066"],
    ["letters without ink", "\u0000\u200d\u2800"],
    ["marks without end", `Z${"\u0301".repeat(400)}`],
    ["many scripts", "Việt Nam, Łódź, Ελλάδα, 日本, हिन्दी, שלום, 👩🏽‍⚖️"],
  ])("keeps %s within its margins", async (_, headline) => {
    const ink = await inkOf(words({ headline, publication: headline, kicker: headline }));
    expect(ink.left).toBeGreaterThanOrEqual(MARGIN);
    expect(ink.right).toBeLessThanOrEqual(SIZE.width - MARGIN);
  });

  test("shows markup as the letters that it is", async () => {
    const plain = await drawCard(words({ headline: "Hear hear" }), SIZE);
    const marked = await drawCard(words({ headline: "<i>Hear</i> hear" }), SIZE);
    expect((await inkOf(words({ headline: "<i>Hear</i> hear" }))).right).toBeGreaterThan(
      (await inkOf(words({ headline: "Hear hear" }))).left,
    );
    expect(marked.equals(plain)).toBe(false);
  });

  test("can be drawn of anything in every shape", async () => {
    const text = fc.string({ unit: "binary", maxLength: 80 });
    const height = fc.constantFrom(630, 675, 900, 1200);
    await fc.assert(
      fc.asyncProperty(text, text, fc.boolean(), height, async (headline, kicker, rtl, high) => {
        const size: CardSize = { width: 1200, height: high };
        const card = await drawCard(words({ headline, kicker, isRightToLeft: rtl }), size);
        expect(await sharp(card).metadata()).toMatchObject(size);
      }),
      { numRuns: 12 },
    );
  });
});

interface Ink {
  left: number;
  right: number;
}

/** Columns between which the headline's part of a card is not paper. */
async function inkOf(of: CardWords): Promise<Ink> {
  return around((await rowsOf(of)).flat());
}

/** The same of each line, for letters that leave a row between two lines. */
async function linesOf(of: CardWords): Promise<Ink[]> {
  const lines: number[][] = [];
  let isWithin = false;
  for (const row of await rowsOf(of)) {
    if (row.length > 0 && !isWithin) lines.push([]);
    lines.at(-1)?.push(...row);
    isWithin = row.length > 0;
  }
  return lines.map(around);
}

/** Columns of the pixels that are not paper, row by row. */
async function rowsOf(of: CardWords): Promise<number[][]> {
  const { top, bottom } = HEADLINE;
  const { data, info } = await sharp(await drawCard(of, SIZE))
    .extract({ left: 0, top, width: SIZE.width, height: bottom - top })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const columns = Array.from({ length: info.width }, (_, column) => column);
  return Array.from({ length: info.height }, (_, row) =>
    columns.filter((column) => data[(row * info.width + column) * info.channels]! < 200),
  );
}

function around(columns: number[]): Ink {
  if (columns.length === 0) return { left: MARGIN, right: MARGIN };
  const left = columns.reduce((least, column) => Math.min(least, column));
  return { left, right: columns.reduce((most, column) => Math.max(most, column)) + 1 };
}
