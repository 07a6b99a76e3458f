import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isNotNull, like } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, expect } from "vitest";
import { db } from "#db/client.ts";
import { workingCopies } from "#db/schema/articles.ts";
import { media } from "#db/schema/media.ts";
import { redirects } from "#db/schema/redirects.ts";
import { test } from "#db/test/database-test.ts";
import { wxrFile, wxrItem } from "#db/test/wxr-file.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import { importWordPress } from "#features/transfer/wordpress/import-wordpress.ts";

let folder = "";
const before = process.env.DATA_DIR;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standfirst-uploads-"));
  process.env.DATA_DIR = join(folder, "data");
  await mkdir(join(folder, "uploads/2024"), { recursive: true });
  const boat = sharp({ create: { width: 64, height: 48, channels: 3, background: "#336699" } });
  await writeFile(join(folder, "uploads/2024/boat.jpg"), await boat.jpeg().toBuffer());
  await writeFile(join(folder, "uploads/2024/fake.jpg"), "<script>");
});

afterAll(async () => {
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  await rm(folder, { recursive: true });
});

const attachment = (id: number, file: string, meta: Record<string, string> = {}) =>
  wxrItem({
    id,
    type: "attachment",
    status: "inherit",
    excerpt: "A <em>boat</em>",
    meta: { _wp_attached_file: `2024/${file}`, ...meta },
    more: `<wp:post_parent>1</wp:post_parent><wp:attachment_url>https://old.example/wp-content/uploads/2024/${file}</wp:attachment_url>`,
  });

async function run(entries: string[], options = {}) {
  return importWordPress({ files: [await wxrFile(...entries)], dryRun: false, ...options });
}

const picture = {
  _wp_attachment_image_alt: "Boat",
  _wp_attachment_metadata: 'a:1:{s:10:"image_meta";a:1:{s:6:"credit";s:7:"Bo Berg";}}',
};

test("I10: words come without the file, and the file with a later run; bodies stay as they are", async () => {
  const entries = [attachment(9, "boat.jpg", picture), wxrItem({ id: 1, body: "[gallery]" })];
  const first = await run(entries);
  expect(first.missingMedia).toEqual([
    {
      id: "9",
      file: "https://old.example/wp-content/uploads/2024/boat.jpg",
      reason: "file not found",
    },
  ]);
  const [missing] = await db().select().from(media);
  expect(missing).toMatchObject({
    kind: "image",
    path: null,
    alt: "Boat",
    caption: "A boat",
    credit: "Bo Berg",
    filename: "boat.jpg",
    mimeType: "image/jpeg",
  });
  const second = await run(entries, { uploads: join(folder, "uploads") });
  expect(second.missingMedia).toEqual([]);
  const rows = await db().select().from(media);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ id: missing?.id, width: 64, height: 48, caption: "A boat" });
  expect(rows[0]?.path).toMatch(/\.jpg$/);
  const [copy] = await db().select().from(workingCopies);
  expect(parseBody(copy?.body).content).toEqual([
    { type: "gallery", attrs: { mediaIds: [missing?.id] } },
  ]);
});

test("X6: a file that is no picture is missing, with a note", async () => {
  const report = await run([attachment(9, "fake.jpg")], { uploads: join(folder, "uploads") });
  expect(report.missingMedia).toHaveLength(1);
  expect(report.notes[0]?.note).toMatch(/media\.notPicture/);
});

test("D9: the old address of a picture leads to where it is now", async () => {
  await run([attachment(9, "boat.jpg"), attachment(10, "gone.jpg")], {
    uploads: join(folder, "uploads"),
  });
  const [picture] = await db()
    .select({ path: media.path })
    .from(media)
    .where(isNotNull(media.path));
  const rows = await db()
    .select({ path: redirects.path, target: redirects.target })
    .from(redirects)
    .where(like(redirects.path, "/wp-content/%"));
  expect(rows).toEqual([
    { path: "/wp-content/uploads/2024/boat.jpg", target: `/media/${picture!.path}` },
  ]);
});

test("I10: one picture under two ids is one file", async () => {
  await run([attachment(9, "boat.jpg"), attachment(10, "boat-scaled.jpg")], {
    uploads: join(folder, "uploads"),
  });
  const rows = await db().select({ path: media.path }).from(media);
  expect(new Set(rows.map(({ path }) => path)).size).toBe(1);
});

test("I10: a picture that no attachment stands for gets a row of its own, once", async () => {
  const body =
    '<img src="https://cdn.example/x/map-300x200.png" alt="Map"><img src="http://cdn.example/x/map.png">';
  const report = await run([wxrItem({ id: 1, body })]);
  const rows = await db().select().from(media);
  expect(rows.map(({ filename, path, kind }) => [filename, path, kind])).toEqual([
    ["map-300x200.png", null, "image"],
  ]);
  const [copy] = await db().select().from(workingCopies);
  const mediaId = rows[0]?.id;
  expect(parseBody(copy?.body).content).toEqual([
    { type: "image", attrs: { mediaId, alt: "Map" } },
    { type: "image", attrs: { mediaId } },
  ]);
  expect(report.missingMedia).toHaveLength(1);
  expect((await run([wxrItem({ id: 1, body })])).kinds.story).toMatchObject({ unchanged: 1 });
});

test("I10: sounds and files keep their kind, and are told as not kept here", async () => {
  const report = await run([attachment(9, "talk.mp3"), attachment(10, "paper.pdf")], {
    uploads: join(folder, "uploads"),
  });
  expect(
    (await db().select({ kind: media.kind, mimeType: media.mimeType }).from(media)).map(
      ({ kind, mimeType }) => [kind, mimeType],
    ),
  ).toEqual([
    ["audio", "audio/mpeg"],
    ["file", "application/pdf"],
  ]);
  expect(report.missingMedia.map(({ reason }) => reason)).toEqual([
    "audio: only pictures are kept here",
    "file: only pictures are kept here",
  ]);
});
