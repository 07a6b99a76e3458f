import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, inArray, sql } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import type { Transaction } from "#db/client.ts";
import { media, retiredFiles } from "#db/schema/media.ts";
import { redirects } from "#db/schema/redirects.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { systemActor } from "#features/auth/actor.ts";
import { addMedia } from "#features/media/add-media.ts";
import { currentPaths } from "#features/media/files/current-paths.ts";
import { forgetRetiredFiles } from "#features/media/files/forget-retired-files.ts";
import { markOldFiles } from "#features/media/files/mark-old-files.ts";
import { writeMediaFiles } from "#features/media/files/write-media-files.ts";
import { readPictureFacts } from "#features/media/read-picture-facts.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { Forbidden } from "#lib/errors.ts";
import { mediaStorage } from "#lib/storage.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

let made = 0;

async function bytesOf(): Promise<Buffer> {
  made += 1;
  const background = { r: made, g: 90, b: 120 };
  return sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** A picture as it was stored before files said anything of themselves. */
async function addOld(tx: Transaction, words: { credit?: string } = {}) {
  const path = `aa/old-picture-${made}.jpg`;
  await mediaStorage().write(path, await bytesOf());
  const size = { width: 60, height: 40 };
  const [row] = await tx
    .insert(media)
    .values({ kind: "image", path, filename: "a.jpg", mimeType: "image/jpeg", ...size, ...words })
    .returning();
  return row!;
}

async function rowOf(tx: Transaction, id: number) {
  const [row] = await tx.select().from(media).where(eq(media.id, id));
  return row!;
}

const creditIn = async (path: string) =>
  (await readPictureFacts(await readFile(join(folder, "media", path)))).credit;

describe("E12: pictures that were stored before their files said anything", () => {
  test("get their words once, at addresses of their own, and no page is dropped for it", async ({
    tx,
  }) => {
    const old = await addOld(tx, { credit: "Lake" });
    const wordless = await addOld(tx);
    forgetExpiredTags();
    expect(await markOldFiles(systemActor)).toEqual({ marked: 1 });
    expect(expiredTags()).toEqual([]);
    const row = await rowOf(tx, old.id);
    expect(await creditIn(row.path!)).toBe("Lake");
    expect(row.path).toMatch(/^aa\/old-picture-\d+-[0-9a-f]{8}\.jpg$/);
    expect(row.variants.map(({ format }) => format)).toEqual(["avif", "webp", "jpeg"]);
    expect(await creditIn(old.path!)).toBe("");
    expect(await rowOf(tx, wordless.id)).toEqual(wordless);
    expect(await markOldFiles(systemActor)).toEqual({ marked: 0 });
    await writeMediaFiles(systemActor, { mediaId: old.id });
    expect(await rowOf(tx, old.id)).toEqual(row);
  });

  test("cut off after its files were written, it writes the same once more", async ({ tx }) => {
    const old = await addOld(tx, { credit: "Lake" });
    await tx.execute(sql`savepoint before_it`);
    await markOldFiles(systemActor);
    const first = await rowOf(tx, old.id);
    await tx.execute(sql`rollback to savepoint before_it`);
    expect((await rowOf(tx, old.id)).filesVersion).toBeNull();
    expect(await markOldFiles(systemActor)).toEqual({ marked: 1 });
    expect(currentPaths(await rowOf(tx, old.id))).toEqual(currentPaths(first));
  });

  test("one whose file is missing or damaged holds up no other and is not tried again", async ({
    tx,
  }) => {
    const [missing, damaged, whole] = [
      await addOld(tx, { credit: "A" }),
      await addOld(tx, { credit: "B" }),
      await addOld(tx, { credit: "C" }),
    ];
    await mediaStorage().remove(missing.path!);
    await mediaStorage().write(damaged.path!, Buffer.from("no picture"));
    expect(await markOldFiles(systemActor)).toEqual({ marked: 1 });
    expect(await creditIn((await rowOf(tx, whole.id)).path!)).toBe("C");
    for (const { id, path } of [missing, damaged]) {
      expect(await rowOf(tx, id)).toMatchObject({ path, filesVersion: "unreadable" });
    }
    expect(await markOldFiles(systemActor)).toEqual({ marked: 0 });
  });

  test("X3: the system alone does this", async ({ tx }) => {
    const editor = await makeStaff(tx, "administrator");
    await expect(markOldFiles(editor)).rejects.toThrow(Forbidden);
    await expect(async () => forgetRetiredFiles(editor)).rejects.toThrow(Forbidden);
  });
});

describe("E12: addresses that a picture's files had", () => {
  const blank = { alt: "A hall", caption: "", source: "", licence: "" };

  test("answer for 90 days; then the files go and every page is dropped that might show them", async ({
    tx,
  }) => {
    const bytes = await bytesOf();
    const row = await addMedia(systemActor, { ...blank, credit: "A", bytes, filename: "a.jpg" });
    await tx.insert(redirects).values({
      path: "/wp-content/a.jpg",
      target: mediaUrl(row.path!),
      source: "import",
    });
    await tx.update(media).set({ credit: "B" }).where(eq(media.id, row.id));
    forgetExpiredTags();
    await writeMediaFiles(systemActor, { mediaId: row.id });
    const { path } = await rowOf(tx, row.id);
    expect((await tx.select().from(redirects))[0]?.target).toBe(mediaUrl(path!));
    expect(expiredTags()).toContain(redirectsTag());
    expect(await forgetRetiredFiles(systemActor)).toEqual({ removed: 0 });
    expect(await mediaStorage().exists(row.path!)).toBe(true);
    await tx.update(retiredFiles).set({ retiredAt: sql`now() - interval '91 days'` });
    forgetExpiredTags();
    const { length } = currentPaths(row);
    expect(await forgetRetiredFiles(systemActor)).toEqual({ removed: length });
    expect(expiredTags()).toEqual([siteTag()]);
    for (const old of currentPaths(row)) expect(await mediaStorage().exists(old)).toBe(false);
    for (const now of currentPaths(await rowOf(tx, row.id))) {
      expect(await mediaStorage().exists(now), now).toBe(true);
    }
  });

  test("that it has again are not taken away, however long ago it lost them", async ({ tx }) => {
    const bytes = await bytesOf();
    const row = await addMedia(systemActor, { ...blank, credit: "A", bytes, filename: "a.jpg" });
    for (const credit of ["B", "A"]) {
      await tx.update(media).set({ credit }).where(eq(media.id, row.id));
      await writeMediaFiles(systemActor, { mediaId: row.id });
    }
    expect(currentPaths(await rowOf(tx, row.id))).toEqual(currentPaths(row));
    const still = inArray(retiredFiles.path, currentPaths(row));
    expect(await tx.$count(retiredFiles, still)).toBe(0);
    expect(await tx.$count(retiredFiles)).toBeGreaterThan(0);
    await tx.update(retiredFiles).set({ retiredAt: sql`now() - interval '91 days'` });
    await forgetRetiredFiles(systemActor);
    for (const path of currentPaths(row)) expect(await mediaStorage().exists(path)).toBe(true);
  });
});
