import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeVariants } from "#features/media/make-variants.ts";
import { widthsFor } from "#features/media/variant-widths.ts";
import { mediaStorage } from "#lib/storage.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "variants-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe("makeVariants", () => {
  test("A6: AVIF, WebP and JPEG in each width, written where the variants say", async () => {
    const made = await makeVariants(await flat(1000, 500), "ab/wide");
    expect(made).toMatchObject({ width: 1000, height: 500 });
    expect(made.variants.map(({ path }) => path)).toEqual(
      [480, 800, 1000].flatMap((width) =>
        ["avif", "webp", "jpg"].map((end) => `ab/wide-${width}.${end}`),
      ),
    );
    for (const variant of made.variants) {
      const metadata = await sharp(await mediaStorage().read(variant.path)).metadata();
      expect(metadata).toMatchObject({ width: variant.width, height: variant.height });
      expect(metadata.format).toBe(variant.format === "avif" ? "heif" : variant.format);
      expect(Math.abs(variant.height - variant.width / 2)).toBeLessThanOrEqual(1);
    }
  });

  test("A6: says the mean colour", async () => {
    const halves = await sharp(await flat(100, 100, "#000000"))
      .composite([{ input: await flat(50, 100, "#ffffff"), left: 0, top: 0 }])
      .png()
      .toBuffer();
    const { colour } = await makeVariants(halves, "ab/halves");
    const grey = Number.parseInt(colour.slice(1, 3), 16);
    expect(grey).toBeGreaterThan(110);
    expect(grey).toBeLessThan(145);
  });

  test("a clear background stays clear in AVIF and WebP and is white in JPEG", async () => {
    const clear = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { variants } = await makeVariants(clear, "ab/clear");
    const pixels = await Promise.all(
      variants.map(async ({ path }) =>
        sharp(await mediaStorage().read(path))
          .ensureAlpha()
          .raw()
          .toBuffer(),
      ),
    );
    expect(
      variants.map(({ format }, index) => [format, pixels[index]![3], pixels[index]![0]]),
    ).toEqual([
      ["avif", 0, expect.any(Number)],
      ["webp", 0, expect.any(Number)],
      ["jpeg", 255, 255],
    ]);
  });

  test("A6: never enlarges: widths rise, end at the picture or at 1600, and there is at least one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), (width) => {
        const widths = widthsFor(width);
        expect(widths.at(-1)).toBe(Math.min(width, 1600));
        expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
      }),
    );
  });
});

function flat(width: number, height: number, background = "#dd5a3a"): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}
