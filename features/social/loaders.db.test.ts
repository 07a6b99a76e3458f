import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { db } from "#db/client.ts";
import { settings } from "#db/schema/settings.ts";
import { test } from "#db/test/database-test.ts";
import { loadFavicon, loadIcon, loadManifest, loadSiteCard } from "#features/social/loaders.ts";
import { newRender, withRender } from "#lib/render.ts";

const named = (name: string) =>
  db().update(settings).set({ name, motto: "To the record", accent: "#7a1f2b" });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "social-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe("D6: what stands for the publication elsewhere", () => {
  test("its card is a JPEG in the shape that other sites show, and light", async () => {
    await named("The <b>Ledger</b> & \u202esons");
    const card = await loadSiteCard();
    expect(card.byteLength).toBeLessThanOrEqual(300_000);
    expect(await sharp(card).metadata()).toMatchObject({
      format: "jpeg",
      width: 1200,
      height: 630,
    });
  });

  test("its icons are its initial on its accent, in every size", async () => {
    await named("The Ledger");
    for (const side of [180, 192, 512]) {
      const icon = sharp(await loadIcon(side));
      expect(await icon.metadata()).toMatchObject({ format: "png", width: side, height: side });
      const corner = await icon.extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
      expect([...corner.subarray(0, 3)]).toEqual([0x7a, 0x1f, 0x2b]);
      const { entropy } = await sharp(await loadIcon(side)).stats();
      expect(entropy).toBeGreaterThan(0.1);
    }
    expect(await loadFavicon()).toMatch(/fill="#7a1f2b".*>L<\/text>/);
  });

  test("its manifest names it and icons of the sizes that it says", async () => {
    await named('A "Ledger"');
    expect(JSON.parse(await loadManifest())).toMatchObject({
      name: 'A "Ledger"',
      description: "To the record",
      start_url: "/",
      theme_color: "#7a1f2b",
      icons: [
        { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      ],
    });
  });

  test("all of them are drawn anew when the settings change", async () => {
    for (const load of [loadSiteCard, loadFavicon, loadManifest, () => loadIcon(180)]) {
      const render = newRender();
      await withRender<Promise<unknown>>(render, load);
      expect([...render.tags]).toEqual(["site"]);
      expect(render.declared).toBe(true);
    }
  });
});
