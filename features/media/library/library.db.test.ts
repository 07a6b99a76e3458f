import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { articles, workingCopies } from "#db/schema/articles.ts";
import { audit } from "#db/schema/audit.ts";
import { authors } from "#db/schema/authors.ts";
import { media } from "#db/schema/media.ts";
import { addLiveArticle, addSection } from "#db/test/add-live-article.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { articleTag } from "#features/articles/tags.ts";
import { systemActor } from "#features/auth/actor.ts";
import { addMedia } from "#features/media/add-media.ts";
import { currentPaths } from "#features/media/files/current-paths.ts";
import { writeMediaFiles } from "#features/media/files/write-media-files.ts";
import { changeMedia } from "#features/media/library/change-media.ts";
import { fetchPicture } from "#features/media/library/fetch-picture.ts";
import { PictureFactsInput } from "#features/media/library/input.ts";
import { listMedia } from "#features/media/library/library-view.ts";
import { listMediaUses } from "#features/media/library/list-media-uses.ts";
import { removeMedia } from "#features/media/library/remove-media.ts";
import { replaceMedia } from "#features/media/library/replace-media.ts";
import { takePicture } from "#features/media/library/take-picture.ts";
import { readPictureFacts } from "#features/media/read-picture-facts.ts";
import { siteTag } from "#features/settings/tags.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "library-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const bytesOf = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function addPicture(background: string) {
  const blank = { alt: "A hall", caption: "", credit: "", source: "", licence: "" };
  const bytes = await bytesOf(background);
  return addMedia(systemActor, { ...blank, bytes, filename: "hall.jpg" });
}

const factsOf = (mediaId: number, more = {}) =>
  PictureFactsInput.parse({ mediaId: String(mediaId), rights: "own_use", alt: "A hall", ...more });

const filesBelow = async () =>
  (await readdir(join(folder, "media"), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length;

async function leadStory(tx: Transaction, mediaId: number): Promise<number> {
  const sectionId = await addSection(tx, `s${mediaId}`);
  return addLiveArticle(tx, { slug: `story-${mediaId}`, sectionId, leadMediaId: mediaId });
}

describe("E12: what a picture says of itself", () => {
  test("holds wherever it stands at once, and its stories' pictures elsewhere are drawn anew", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "photo_editor");
    const { id } = await addPicture("#0f5c8c");
    const articleId = await leadStory(tx, id);
    forgetExpiredTags();
    await changeMedia(editor, factsOf(id, { credit: "Lake" }));
    expect((await tx.select().from(media))[0]).toMatchObject({ credit: "Lake" });
    expect(expiredTags()).toEqual(expect.arrayContaining([siteTag(), articleTag(articleId)]));
    expect(await queuedJobs(tx, "social.draw")).toEqual([{ articleId }]);
    const [record] = await tx.select().from(audit).where(eq(audit.action, "media.change"));
    expect(record).toMatchObject({ actorId: editor.staffId, before: { credit: "" } });
    forgetExpiredTags();
    await changeMedia(editor, factsOf(id, { credit: "Lake" }));
    expect(expiredTags()).toEqual([]);
  });

  test("X3: a contributor adds pictures and changes none", async ({ tx }) => {
    const contributor = await makeStaff(tx, "contributor");
    const { id } = await addPicture("#aa0000");
    await expect(changeMedia(contributor, factsOf(id))).rejects.toThrow(Forbidden);
    await expect(removeMedia(contributor, { mediaId: id })).rejects.toThrow(Forbidden);
    const bytes = await bytesOf("#bb0000");
    await expect(replaceMedia(contributor, { mediaId: id, bytes })).rejects.toThrow(Forbidden);
    const moderator = await makeStaff(tx, "moderator");
    await expect(fetchPicture(moderator, { url: "https://a.example/x" })).rejects.toThrow(
      Forbidden,
    );
  });
});

describe("E12: where a picture is used", () => {
  test("leads, bodies, galleries, working copies and portraits are told; only then is one unused", async ({
    tx,
  }) => {
    const { id } = await addPicture("#112233");
    const { id: other } = await addPicture("#332211");
    expect(
      (await listMedia({ words: "", filter: "unused", before: undefined })).items,
    ).toHaveLength(2);
    const live = await leadStory(tx, id);
    const [draft] = await tx.insert(articles).values({ slug: "draft" }).returning();
    const gallery = { type: "gallery", attrs: { mediaIds: [id] } };
    const body = { type: "doc", version: 1, content: [gallery] };
    await tx.insert(workingCopies).values({ articleId: draft!.id, headline: "Draft", body });
    await tx.insert(authors).values({ slug: "a", name: "Amara", portraitId: id });
    const uses = await listMediaUses(db(), id);
    expect(uses.map(({ kind, id: used }) => [kind, used])).toEqual([
      ["author", expect.any(Number)],
      ["draft", draft!.id],
      ["story", live],
    ]);
    const { items } = await listMedia({ words: "", filter: "unused", before: undefined });
    expect(items.map((item) => item.id)).toEqual([other]);
  });

  test("one that is used stays; an unused one goes with its files", async ({ tx }) => {
    const { id } = await addPicture("#445566");
    await leadStory(tx, id);
    await expect(removeMedia(systemActor, { mediaId: id })).rejects.toMatchObject({
      issues: [{ key: "manage.inUse", values: { count: 1 } }],
    });
    const before = await filesBelow();
    const { id: unused } = await addPicture("#665544");
    expect(await filesBelow()).toBeGreaterThan(before);
    await removeMedia(systemActor, { mediaId: unused });
    expect(await filesBelow()).toBe(before);
  });

  test("one is found by words and by what it lacks", async ({ tx }) => {
    const { id } = await addPicture("#778899");
    await tx.update(media).set({ credit: "100% Lake", rightsEndOn: "2020-01-01" });
    const found = async (words: string, filter: "all" | "expired" | "noAlt") =>
      (await listMedia({ words, filter, before: undefined })).items.map((item) => item.id);
    expect(await found("100% l", "all")).toEqual([id]);
    expect(await found("1% l", "all")).toEqual([]);
    expect(await found("", "expired")).toEqual([id]);
    expect(await found("", "noAlt")).toEqual([]);
  });
});

describe("E12: another file in its place", () => {
  test("keeps who it is, drops what showed it, and takes the old files away", async ({ tx }) => {
    const { id, path, variants } = await addPicture("#abcdef");
    const articleId = await leadStory(tx, id);
    const count = await filesBelow();
    forgetExpiredTags();
    await replaceMedia(systemActor, { mediaId: id, bytes: await bytesOf("#fedcba") });
    const [row] = await tx.select().from(media).where(eq(media.id, id));
    expect(row).toMatchObject({ alt: "A hall", colour: "#fedcb9" });
    expect(row?.path).not.toBe(path);
    expect(row?.variants.map((one) => one.path)).not.toContain(variants[0]!.path);
    expect(await filesBelow()).toBe(count);
    expect(expiredTags()).toContain(articleTag(articleId));
  });

  test("a file that is another picture here already is refused, and that one keeps its files", async () => {
    const { id } = await addPicture("#010203");
    await addPicture("#030201");
    const count = await filesBelow();
    const replacing = replaceMedia(systemActor, { mediaId: id, bytes: await bytesOf("#030201") });
    await expect(replacing).rejects.toThrow(Invalid);
    expect(await filesBelow()).toBe(count);
  });
});

describe("E12: taking in", () => {
  test("of several files each is told apart: new, known, refused", async () => {
    const bytes = await bytesOf("#999999");
    const first = await takePicture(systemActor, { name: "a.jpg", bytes });
    expect(first).toMatchObject({ filename: "a.jpg", isKnown: false });
    const again = await takePicture(systemActor, { name: "b.jpg", bytes });
    expect(again).toMatchObject({ mediaId: first.mediaId, isKnown: true });
    const page = Buffer.from("<!doctype html><script>alert(1)</script>");
    const refused = await takePicture(systemActor, { name: "c.jpg", bytes: page });
    expect(refused).toMatchObject({ filename: "c.jpg", issue: { key: "media.notPicture" } });
  });

  test("credit and rights in a file are read, written into what is kept, and where it was taken is not", async ({
    tx,
  }) => {
    const bytes = await sharp({
      create: { width: 60, height: 40, channels: 3, background: "#456" },
    })
      .withExif({
        IFD0: { Artist: "Ines <b>Okafor</b>", Copyright: "CC BY 4.0", ImageDescription: "A hall" },
        IFD3: { GPSLatitude: "46/1 12/1 0/1" },
      })
      .jpeg()
      .toBuffer();
    await takePicture(systemActor, { name: "a.jpg", bytes });
    const [row] = await tx.select().from(media);
    expect(row).toMatchObject({
      credit: "Ines <b>Okafor</b>",
      licence: "CC BY 4.0",
      caption: "A hall",
    });
    const { exif } = await sharp(join(folder, "media", row!.path!)).metadata();
    expect(exif?.toString("latin1")).toContain("Okafor");
    expect(exif?.toString("latin1")).not.toContain("GPS");
    const { default: exifr } = await import("exifr");
    expect(await exifr.gps(exif!).catch(() => undefined)).toBeUndefined();
  });

  test("X7: an address inside a network is not fetched", async () => {
    for (const url of [
      "http://127.0.0.1/a.png",
      "http://[::1]/",
      "file:///etc/passwd",
      "http://10.1",
    ]) {
      await expect(fetchPicture(systemActor, { url }), url).rejects.toMatchObject({
        issues: [{ field: "url", key: "library.notFetched" }],
      });
    }
  });
});

describe("E12: what a row says stands in its files", () => {
  const saidBy = async (path: string) =>
    readPictureFacts(await readFile(join(folder, "media", path)));

  test("in the original and every variant, and anew after a change, each time at an address of its own", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "photo_editor");
    const words = { caption: "A hall", credit: "Lake", source: "Agency", licence: "CC BY 4.0" };
    const bytes = await bytesOf("#136f63");
    const { id, ...row } = await addMedia(systemActor, {
      ...words,
      ...{ alt: "A hall", bytes, filename: "hall.jpg" },
    });
    const jpegs = row.variants.filter(({ format }) => format === "jpeg");
    for (const path of [row.path!, ...jpegs.map((one) => one.path)]) {
      expect(await saidBy(path)).toEqual(words);
    }
    expect(await queuedJobs(tx, "media.variants")).toEqual([]);
    const old = await readFile(join(folder, "media", row.path!));
    const articleId = await leadStory(tx, id);
    await changeMedia(editor, factsOf(id, { ...words, credit: "Sea & Sons" }));
    await changeMedia(editor, factsOf(id, { ...words, credit: "Sea & Sons" }));
    expect(await queuedJobs(tx, "media.variants")).toEqual([{ mediaId: id }]);
    const files = await filesBelow();
    forgetExpiredTags();
    await writeMediaFiles(systemActor, { mediaId: id });
    expect(expiredTags()).toContain(articleTag(articleId));
    forgetExpiredTags();
    await writeMediaFiles(systemActor, { mediaId: id });
    expect(expiredTags()).toEqual([]);
    expect(await filesBelow()).toBe(files + 1 + row.variants.length);
    const [marked] = await tx.select().from(media).where(eq(media.id, id));
    const before = currentPaths(row);
    expect(currentPaths(marked!).filter((path) => before.includes(path))).toEqual([]);
    for (const { path, bytes: size } of marked!.variants) {
      const file = await readFile(join(folder, "media", path));
      expect(file.byteLength, path).toBe(size);
      expect(file.includes("<photoshop:Credit>Sea &amp; Sons<"), path).toBe(true);
    }
    expect(await saidBy(marked!.path!)).toEqual({ ...words, credit: "Sea & Sons" });
    expect(await readFile(join(folder, "media", row.path!))).toEqual(old);
  });

  test("another file has the words of its row", async ({ tx }) => {
    const editor = await makeStaff(tx, "photo_editor");
    const { id } = await addPicture("#9a3412");
    await changeMedia(editor, factsOf(id, { credit: "Lake" }));
    await tx.execute(sql`delete from pgboss.job`);
    await replaceMedia(editor, { mediaId: id, bytes: await bytesOf("#431407") });
    const [row] = await tx.select().from(media).where(eq(media.id, id));
    expect(await saidBy(row!.path!)).toMatchObject({ credit: "Lake" });
    expect(await queuedJobs(tx, "media.variants")).toEqual([{ mediaId: id }]);
  });

  test("X3: nobody but the system writes them, and a picture that is gone is nothing to do", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "photo_editor");
    const { id } = await addPicture("#581c87");
    await expect(writeMediaFiles(editor, { mediaId: id })).rejects.toThrow(Forbidden);
    await writeMediaFiles(systemActor, { mediaId: 900_000 });
  });
});
