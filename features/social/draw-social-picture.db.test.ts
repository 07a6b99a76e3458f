import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, vi } from "vitest";
import type { Transaction } from "#db/client.ts";
import { articles, revisions } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { readerActor, systemActor } from "#features/auth/actor.ts";
import { drawMissedPictures } from "#features/social/draw-missed-pictures.ts";
import { drawSocialPicture } from "#features/social/draw-social-picture.ts";
import { queueDrawing } from "#features/social/queue-drawing.ts";
import { Forbidden } from "#lib/errors.ts";
import { mediaStorage } from "#lib/storage.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "draw-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await rm(join(folder, "media"), { recursive: true, force: true });
});

const SIZES = ["1200x630", "1200x675", "1200x900", "1200x1200"];

describe("D6: the pictures of a story for other sites", () => {
  test("are drawn with its headline where it has no picture, in four shapes, each light", async ({
    tx,
  }) => {
    const articleId = await addStory(tx, { headline: "Two candidates, one chair" });
    forgetExpiredTags();
    await drawSocialPicture(systemActor, { articleId });
    const picture = await pictureOf(tx, articleId);
    expect(picture).toMatchObject({ headline: "Two candidates, one chair", mediaId: null });
    expect(expiredTags()).toEqual([`article:${articleId}`]);
    expect(picture!.crops.map(({ width, height }) => `${width}x${height}`)).toEqual(SIZES);
    for (const { path, width, height } of picture!.crops) {
      const bytes = await mediaStorage().read(path);
      expect(bytes.byteLength).toBeLessThanOrEqual(300_000);
      expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width, height });
    }
    expect(await filesOf()).toHaveLength(4);
  });

  test("are cropped from its lead picture, however heavy", async ({ tx }) => {
    const leadMediaId = await addNoise(tx);
    const articleId = await addStory(tx, { leadMediaId });
    await drawSocialPicture(systemActor, { articleId });
    const { crops, mediaId } = (await pictureOf(tx, articleId))!;
    expect(mediaId).toBe(leadMediaId);
    expect(crops).toHaveLength(4);
    for (const { path } of crops) {
      const bytes = await mediaStorage().read(path);
      expect(bytes.byteLength).toBeLessThanOrEqual(300_000);
      const { channels } = await sharp(bytes).stats();
      expect(channels[0]!.stdev).toBeGreaterThan(20);
    }
  });

  test.for([
    ["is missing", undefined],
    ["is damaged", Buffer.from("no picture")],
  ] as const)("are drawn with its headline where its picture %s", async ([, bytes], { tx }) => {
    const leadMediaId = await addNoise(tx);
    const [row] = await tx.select().from(media).where(eq(media.id, leadMediaId));
    await mediaStorage().remove(row!.path!);
    if (bytes) await mediaStorage().write(row!.path!, bytes);
    const articleId = await addStory(tx, { leadMediaId });
    await drawSocialPicture(systemActor, { articleId });
    expect((await pictureOf(tx, articleId))?.crops).toHaveLength(4);
  });

  test("are the same when asked for again, and others when the headline is another", async ({
    tx,
  }) => {
    const articleId = await addStory(tx, { headline: "First" });
    await drawSocialPicture(systemActor, { articleId });
    const first = await pictureOf(tx, articleId);
    forgetExpiredTags();
    await drawSocialPicture(systemActor, { articleId });
    expect(await pictureOf(tx, articleId)).toEqual(first);
    expect(expiredTags()).toEqual([]);
    await revise(tx, articleId, "Second");
    await drawSocialPicture(systemActor, { articleId });
    const second = await pictureOf(tx, articleId);
    expect(second!.headline).toBe("Second");
    expect(await filesOf()).toEqual(second!.crops.map(({ path }) => path).sort());
  });

  test("two stories with the same words have files of their own", async ({ tx }) => {
    const headline = "The same";
    const one = await addStory(tx, { headline });
    const other = await addStory(tx, { headline });
    for (const articleId of [one, other]) await drawSocialPicture(systemActor, { articleId });
    expect(await filesOf()).toHaveLength(8);
  });

  test("go when the story is withdrawn, and none are made of a draft", async ({ tx }) => {
    const articleId = await addStory(tx, {});
    await drawSocialPicture(systemActor, { articleId });
    await tx
      .update(articles)
      .set({ stage: "retracted", retractedAt: new Date(), retractionReason: "Wrong." })
      .where(eq(articles.id, articleId));
    await drawSocialPicture(systemActor, { articleId });
    expect(await pictureOf(tx, articleId)).toBeNull();
    expect(await filesOf()).toEqual([]);
    const [draft] = await tx.insert(articles).values({ slug: "a-draft" }).returning();
    await drawSocialPicture(systemActor, { articleId: draft!.id });
    await drawSocialPicture(systemActor, { articleId: 999_999 });
    expect(await filesOf()).toEqual([]);
  });

  test("that nobody announced are made by the schedule, the newest first, and those of a withheld story go", async ({
    tx,
  }) => {
    const one = await addStory(tx, {});
    const other = await addStory(tx, {});
    expect(await drawMissedPictures(systemActor)).toEqual({ drawn: 2 });
    expect(await drawMissedPictures(systemActor)).toEqual({ drawn: 0 });
    await tx
      .update(articles)
      .set({ withheldAt: new Date(), withheldReason: "An order." })
      .where(eq(articles.id, one));
    expect(await drawMissedPictures(systemActor)).toEqual({ drawn: 1 });
    expect(await pictureOf(tx, one)).toBeNull();
    expect((await pictureOf(tx, other))?.crops).toHaveLength(4);
  });

  test("are the system's own business", async ({ tx }) => {
    const articleId = await addStory(tx, {});
    for (const draw of [drawSocialPicture, queueDrawing]) {
      await expect(async () => draw(readerActor, { articleId })).rejects.toThrow(Forbidden);
    }
    await expect(drawMissedPictures(readerActor)).rejects.toThrow(Forbidden);
  });
});

let stories = 0;

async function addStory(tx: Transaction, words: { headline?: string; leadMediaId?: number }) {
  stories += 1;
  const sectionId = await addSection(tx, `section-${stories}`);
  return addLiveArticle(tx, { slug: `story-${stories}`, sectionId, ...words });
}

async function revise(tx: Transaction, articleId: number, headline: string) {
  const [old] = await tx.select().from(revisions).where(eq(revisions.articleId, articleId));
  const { id: _, ...words } = old!;
  const [revision] = await tx
    .insert(revisions)
    .values({ ...words, number: 2, headline })
    .returning();
  await tx.update(articles).set({ liveRevisionId: revision!.id }).where(eq(articles.id, articleId));
}

/** A picture of which nothing can be left out: the heaviest that there is. */
async function addNoise(tx: Transaction): Promise<number> {
  const size = { width: 1600, height: 1600 };
  const noise = { type: "gaussian" as const, mean: 128, sigma: 60 };
  const path = `aa/noise-${stories}.png`;
  const png = sharp({ create: { ...size, channels: 3, background: "#888", noise } }).png();
  await mediaStorage().write(path, await png.toBuffer());
  const [row] = await tx
    .insert(media)
    .values({ kind: "image", path, filename: "noise.png", mimeType: "image/png", ...size })
    .returning({ id: media.id });
  return row!.id;
}

async function pictureOf(tx: Transaction, articleId: number) {
  const [row] = await tx
    .select({ picture: articles.socialPicture })
    .from(articles)
    .where(eq(articles.id, articleId));
  return row!.picture;
}

async function filesOf(): Promise<string[]> {
  const root = join(folder, "media");
  const found = await readdir(join(root, "social"), { recursive: true }).catch(() => []);
  return found
    .filter((name) => name.endsWith(".jpg"))
    .map((name) => `social/${name}`)
    .sort();
}
