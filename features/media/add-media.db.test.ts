import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { media } from "#db/schema/media.ts";
import { staff } from "#db/schema/staff.ts";
import { test } from "#db/test/database-test.ts";
import { readerActor, type StaffActor } from "#features/auth/actor.ts";
import { addMedia } from "#features/media/add-media.ts";
import { currentPaths } from "#features/media/files/current-paths.ts";
import { removeMediaFiles } from "#features/media/remove-media-files.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "add-media-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe("addMedia", () => {
  test("A6: a picture with its files, size, colour, facts and record", async ({ tx }) => {
    const writer = await addWriter(tx);
    const row = await addMedia(writer, {
      ...facts,
      bytes: await picture("#0f5c8c"),
      filename: "..\\..\\hall.png",
    });
    expect(row).toMatchObject({
      kind: "image",
      filename: "hall.png",
      mimeType: "image/png",
      width: 900,
      height: 500,
      colour: "#0f5c8c",
      alt: "A hall",
      credit: "The Ledger",
      createdBy: writer.staffId,
    });
    expect(await filesBelow(folder)).toEqual(
      [row.path!, ...row.variants.map(({ path }) => path)].sort(),
    );
    const records = await tx.select().from(audit).where(eq(audit.action, "media.add"));
    expect(records).toMatchObject([
      { actorId: writer.staffId, subjectId: String(row.id), after: { alt: "A hall" } },
    ]);
    await removeMediaFiles(currentPaths(row));
    expect(await filesBelow(folder)).toEqual([]);
  });

  test("X6: the name in the store says nothing of the file's own name", async ({ tx }) => {
    const row = await addMedia(await addWriter(tx), {
      ...facts,
      bytes: await picture("#17191c"),
      filename: "secret-embargo.html.png",
    });
    expect(row.path).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{32}-[0-9a-f]{8}\.png$/);
  });

  test("the same bytes again are the row that is there, with its own facts", async ({ tx }) => {
    const writer = await addWriter(tx);
    const bytes = await picture("#dd5a3a");
    const first = await addMedia(writer, { ...facts, bytes, filename: "a.png" });
    const second = await addMedia(writer, { ...facts, alt: "Other", bytes, filename: "b.png" });
    expect(second).toEqual(first);
    expect(await tx.$count(media)).toBe(1);
    expect(await tx.$count(audit)).toBe(1);
  });

  test("X6: what is not a picture leaves no row, no record and no file", async ({ tx }) => {
    const before = await filesBelow(folder);
    const page = {
      ...facts,
      bytes: Buffer.from("<html><script>x()</script></html>"),
      filename: "photo.jpg",
    };
    await expect(addMedia(await addWriter(tx), page)).rejects.toThrow(Invalid);
    expect([await tx.$count(media), await tx.$count(audit)]).toEqual([0, 0]);
    expect(await filesBelow(folder)).toEqual(before);
  });

  test("X3: readers and moderators may not", async ({ tx }) => {
    const input = { ...facts, bytes: await picture("#ffffff"), filename: "a.png" };
    const moderator: StaffActor = {
      kind: "staff",
      staffId: 1,
      roles: [{ role: "moderator", sectionId: null }],
    };
    await expect(addMedia(readerActor, input)).rejects.toThrow(Forbidden);
    await expect(addMedia(moderator, input)).rejects.toThrow(Forbidden);
    expect(await tx.$count(media)).toBe(0);
  });
});

const facts = { alt: "A hall", caption: "", credit: "The Ledger", source: "", licence: "" };

async function addWriter(tx: Transaction): Promise<StaffActor> {
  const [writer] = await tx
    .insert(staff)
    .values({ email: "w@ledger.example", name: "W" })
    .returning();
  return { kind: "staff", staffId: writer!.id, roles: [{ role: "writer", sectionId: null }] };
}

function picture(background: string): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 500, channels: 3, background } })
    .png()
    .toBuffer();
}

async function filesBelow(path: string): Promise<string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "media/").length))
    .sort();
}
