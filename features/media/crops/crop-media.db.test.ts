import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { type Crops, media } from "#db/schema/media.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { articleTag } from "#features/articles/tags.ts";
import { type Actor, systemActor } from "#features/auth/actor.ts";
import { addMedia } from "#features/media/add-media.ts";
import { cropMedia } from "#features/media/crops/crop-media.ts";
import { cropsSeen } from "#features/media/crops/crops-seen.ts";
import { writeMediaFiles } from "#features/media/files/write-media-files.ts";
import { removeMedia } from "#features/media/library/remove-media.ts";
import { replaceMedia } from "#features/media/library/replace-media.ts";
import { siteTag } from "#features/settings/tags.ts";
import { drawSocialPicture } from "#features/social/draw-social-picture.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "#lib/errors.ts";
import { mediaStorage } from "#lib/storage.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crops-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Red, then green, then blue from left to right, so that a colour says which part is shown. */
const stripes = (width: number, other = "") =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width / 2}" viewBox="0 0 6 3"><path fill="#f00" d="M0 0h2v3H0z"/><path fill="#0f0" d="M2 0h2v3H2z"/><path fill="#00f" d="M4 0h2v3H4z"/>${other}</svg>`,
    ),
  )
    .png()
    .toBuffer();

async function addStripes(width = 900): Promise<number> {
  const bytes = await stripes(width);
  const blank = { caption: "", credit: "Lake", source: "", licence: "" };
  const { id } = await addMedia(systemActor, { ...blank, alt: "Three", bytes, filename: "a.png" });
  return id;
}

async function rowOf(tx: Transaction, id: number) {
  const [row] = await tx.select().from(media).where(eq(media.id, id));
  return row!;
}

async function crop(tx: Transaction, actor: Actor, mediaId: number, crops: Crops) {
  const seen = cropsSeen(await rowOf(tx, mediaId));
  await cropMedia(actor, { mediaId, seen, point: null, crops });
}

async function leadStory(tx: Transaction, leadMediaId: number): Promise<number> {
  const sectionId = await addSection(tx, `s${leadMediaId}`);
  return addLiveArticle(tx, { slug: `story-${leadMediaId}`, sectionId, leadMediaId });
}

async function colourOf(path: string): Promise<string> {
  const { channels } = await sharp(await mediaStorage().read(path)).stats();
  return channels.map(({ mean }) => String(Math.round(mean / 255))).join("");
}

const BLUE: Crops = { "1:1": { x: 620, y: 10, width: 260 } };

describe("E12: a crop of one shape", () => {
  test("is kept, drops the pages that show the picture in the same transaction, and is recorded", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "photo_editor");
    const mediaId = await addStripes();
    const articleId = await leadStory(tx, mediaId);
    forgetExpiredTags();
    const seen = cropsSeen(await rowOf(tx, mediaId));
    const point = { x: 20, y: 80 };
    await cropMedia(editor, { mediaId, seen, point, crops: BLUE });
    const after = { focus: { all: point }, crops: BLUE };
    expect(await rowOf(tx, mediaId)).toMatchObject(after);
    expect(expiredTags()).toEqual(expect.arrayContaining([siteTag(), articleTag(articleId)]));
    expect(await queuedJobs(tx, "media.variants")).toEqual([{ mediaId }]);
    expect(await queuedJobs(tx, "social.draw")).toEqual([{ articleId }]);
    const [record] = await tx.select().from(audit).where(eq(audit.action, "media.crop"));
    expect(record).toMatchObject({
      actorId: editor.staffId,
      before: { focus: {}, crops: {} },
      after,
    });
    // The same form sent twice.
    forgetExpiredTags();
    await cropMedia(editor, { mediaId, seen, point, crops: BLUE });
    expect(expiredTags()).toEqual([]);
  });

  test("is refused on what somebody else has changed meanwhile, and outside the picture", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "photo_editor");
    const mediaId = await addStripes();
    const seen = cropsSeen(await rowOf(tx, mediaId));
    await crop(tx, editor, mediaId, BLUE);
    const other = { "1:1": { x: 0, y: 0, width: 100 } };
    await expect(cropMedia(editor, { mediaId, seen, point: null, crops: other })).rejects.toThrow(
      Conflict,
    );
    const beyond = { "1:1": { x: 700, y: 10, width: 260 } };
    await expect(crop(tx, editor, mediaId, beyond)).rejects.toMatchObject({
      issues: [{ field: "crop-1x1-x", key: "crop.right" }],
    });
    expect((await rowOf(tx, mediaId)).crops).toEqual(BLUE);
  });

  test("X3: is not for those who only add pictures, nor of what is no picture", async ({ tx }) => {
    const mediaId = await addStripes();
    for (const role of ["contributor", "writer", "moderator"] as const) {
      await expect(crop(tx, await makeStaff(tx, role), mediaId, BLUE)).rejects.toThrow(Forbidden);
    }
    const input = { seen: "", point: null, crops: BLUE };
    await expect(cropMedia(systemActor, { mediaId: 900_000, ...input })).rejects.toThrow(NotFound);
    const lost = { kind: "image" as const, filename: "a.png", mimeType: "image/png" };
    const [row] = await tx.insert(media).values(lost).returning();
    await expect(crop(tx, systemActor, row!.id, BLUE)).rejects.toThrow(Invalid);
  });

  test("has files of its own once the job has run, and they go when the crop goes", async ({
    tx,
  }) => {
    const mediaId = await addStripes();
    await crop(tx, systemActor, mediaId, BLUE);
    const before = await rowOf(tx, mediaId);
    forgetExpiredTags();
    await writeMediaFiles(systemActor, { mediaId });
    expect(expiredTags()).toContain(siteTag());
    const row = await rowOf(tx, mediaId);
    expect(row).toMatchObject({ path: before.path, variants: before.variants });
    const files = row.cropVariants["1:1"]!;
    expect(files.map(({ format, width, height }) => [format, width, height])).toEqual([
      ["avif", 260, 260],
      ["webp", 260, 260],
      ["jpeg", 260, 260],
    ]);
    for (const { path } of files) expect(await colourOf(path), path).toBe("001");
    await crop(tx, systemActor, mediaId, { "1:1": { x: 320, y: 10, width: 260 } });
    await writeMediaFiles(systemActor, { mediaId });
    const second = (await rowOf(tx, mediaId)).cropVariants["1:1"]!;
    expect(await colourOf(second[0]!.path)).toBe("010");
    // Those of before are still answered for, and none is written over.
    expect(await colourOf(files[0]!.path)).toBe("001");
    await crop(tx, systemActor, mediaId, {});
    await writeMediaFiles(systemActor, { mediaId });
    expect((await rowOf(tx, mediaId)).cropVariants).toEqual({});
    await removeMedia(systemActor, { mediaId });
    for (const { path } of [...files, ...second]) {
      expect(await mediaStorage().exists(path), path).toBe(false);
    }
  });

  test("D6: is what other sites get of a story in that shape", async ({ tx }) => {
    const mediaId = await addStripes();
    const articleId = await leadStory(tx, mediaId);
    await crop(tx, systemActor, mediaId, BLUE);
    await drawSocialPicture(systemActor, { articleId });
    const [row] = await tx.select().from(articles).where(eq(articles.id, articleId));
    const drawn = row!.socialPicture!.crops;
    expect(await colourOf(drawn.find(({ height }) => height === 1200)!.path)).toBe("001");
    expect(await colourOf(drawn.find(({ height }) => height === 630)!.path)).not.toBe("001");
    // New words in its file change its address and nothing that was drawn.
    await tx.update(media).set({ credit: "Sea" });
    await writeMediaFiles(systemActor, { mediaId });
    await drawSocialPicture(systemActor, { articleId });
    const [again] = await tx.select().from(articles).where(eq(articles.id, articleId));
    expect(again!.socialPicture).toEqual(row!.socialPicture);
  });
});

describe("E12: crops when another file takes the picture's place", () => {
  test("stand on the same part where it shows the same, and go where it shows something else", async ({
    tx,
  }) => {
    const mediaId = await addStripes();
    await crop(tx, systemActor, mediaId, BLUE);
    await writeMediaFiles(systemActor, { mediaId });
    await replaceMedia(systemActor, { mediaId, bytes: await stripes(1800) });
    expect(await rowOf(tx, mediaId)).toMatchObject({
      crops: { "1:1": { x: 1240, y: 20, width: 520 } },
      cropVariants: {},
    });
    await writeMediaFiles(systemActor, { mediaId });
    const files = (await rowOf(tx, mediaId)).cropVariants["1:1"]!;
    expect(await colourOf(files[0]!.path)).toBe("001");
    await tx.execute(sql`delete from pgboss.job`);
    const turned = await sharp(await stripes(1800))
      .flop()
      .png()
      .toBuffer();
    await replaceMedia(systemActor, { mediaId, bytes: turned });
    expect(await rowOf(tx, mediaId)).toMatchObject({ crops: {}, focus: {}, cropVariants: {} });
    expect(await mediaStorage().exists(files[0]!.path)).toBe(false);
    expect(await queuedJobs(tx, "media.variants")).toEqual([{ mediaId }]);
  });
});
