import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, expect, test, vi } from "vitest";
import { cardFonts } from "#features/social/card/card-fonts.ts";
import { drawText } from "#features/social/card/draw-text.ts";

let folder: string;

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test("D6: letters are drawn in every size, also after their files were taken away", async () => {
  folder = await mkdtemp(join(tmpdir(), "fonts-"));
  vi.stubEnv("DATA_DIR", folder);
  await cardFonts();
  await rm(folder, { recursive: true });
  const sizes = [41, 57, 83];
  const drawn = await Promise.all(
    sizes.map((size) => drawText({ text: "L", size, colour: "#1a1a1a", isRightToLeft: false })),
  );
  for (const { input } of drawn) {
    const { entropy } = await sharp(input).stats();
    expect(entropy).toBeGreaterThan(0.1);
  }
});
