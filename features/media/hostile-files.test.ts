import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MAX_BYTES, readPicture } from "#features/media/read-picture.ts";
import { storePicture } from "#features/media/store-picture.ts";
import { Invalid } from "#lib/errors.ts";
import * as storage from "#lib/storage.ts";

const picture = (more = {}) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "#0f5c8c", ...more } });

/** Pixels without order, which no format makes small. */
const noise = (width: number, height: number) =>
  sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * at * 31) % 251)), {
    raw: { width, height, channels: 3 },
  });

const html = "<!doctype html><script>alert(document.domain)</script>";

/** A PNG that says how large it is and holds a few bytes of pixels. */
function liar(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(100))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A GIF of one pixel that says that its screen and frames are as large as a GIF can say. */
function gifBomb(): Buffer {
  const head = Buffer.from("GIF89a\xff\xff\xff\xff\x80\x00\x00\x00\x00\x00\xff\xff\xff", "latin1");
  const frame = Buffer.from(
    "\x2c\x00\x00\x00\x00\xff\xff\xff\xff\x00\x02\x02\x44\x01\x00",
    "latin1",
  );
  return Buffer.concat([head, ...Array(500).fill(frame), Buffer.from("\x3b")]);
}

describe("X6: files that mean harm", () => {
  const refused: [name: string, bytes: () => Buffer | Promise<Buffer>, key: string][] = [
    ["too many bytes", () => Buffer.alloc(MAX_BYTES + 1), "media.tooManyBytes"],
    ["a bomb of pixels", () => liar(60_000, 60_000), "media.tooManyPixels"],
    ["a bomb of frames", gifBomb, "media.tooManyPixels"],
    ["a page named as a picture", () => Buffer.from(html), "media.notPicture"],
    ["a page behind blanks", () => Buffer.from(`\n\n  ${html}`), "media.notPicture"],
    ["an archive named as a picture", () => Buffer.from("PK\x03\x04 a.png"), "media.notPicture"],
    ["packed bytes", () => gzipSync(html), "media.notPicture"],
    ["a program", () => Buffer.from("\x7fELF\x02\x01\x01"), "media.notPicture"],
    ["a script", () => Buffer.from("#!/bin/sh\ncurl x"), "media.notPicture"],
    ["nothing", () => Buffer.alloc(0), "media.notPicture"],
    ["the magic of a picture and a page", () => Buffer.from(`GIF89a/*${html}*/`), "media.damaged"],
    [
      "half a picture",
      async () => (await noise(400, 300).jpeg().toBuffer()).subarray(0, 9_000),
      "media.damaged",
    ],
    [
      "a drawing that grows by entities",
      () =>
        Buffer.from(
          `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>`,
        ),
      "media.notPicture",
    ],
  ];

  test.each(refused)("%s is refused", async (_, bytes, key) => {
    const reading = readPicture(Buffer.from(await bytes()));
    await expect(reading).rejects.toMatchObject({ issues: [{ field: "file", key }] });
  });

  test("what is a picture and something else is a picture alone afterwards", async () => {
    const behind = [html, "PK\x03\x04evil.php", "%PDF-1.7 /JavaScript", "<?php system($_GET[0]);"];
    for (const tail of behind) {
      const sent = Buffer.concat([await picture().png().toBuffer(), Buffer.from(tail)]);
      const { bytes } = await readPicture(sent);
      expect(bytes.includes(tail.slice(0, 8)), tail).toBe(false);
    }
  });

  test("words in its metadata that would run somewhere are not in the file that is kept", async () => {
    const script = "<script>alert(1)</script>";
    const sent = await picture()
      .withExif({ IFD0: { ImageDescription: script } })
      .jpeg()
      .toBuffer();
    expect(sent.includes(script)).toBe(true);
    expect((await readPicture(sent)).bytes.includes(script)).toBe(false);
  });

  test("a drawing with a script is pixels", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script><rect width="9" height="9"/></svg>`;
    const { bytes, mimeType } = await readPicture(Buffer.from(svg));
    expect(mimeType).toBe("image/png");
    expect(bytes.includes("script")).toBe(false);
  });

  test("an animation is its first picture", async () => {
    const frames = await sharp(
      Buffer.from(Array.from({ length: 20 * 200 * 3 }, (_, at) => (at * at * 31) % 251)),
      {
        raw: { width: 20, height: 200, channels: 3, pageHeight: 20 },
      },
    )
      .gif()
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBeGreaterThan(1);
    const { bytes } = await readPicture(frames);
    expect((await sharp(bytes).metadata()).height).toBe(20);
  });

  test("none of them takes much memory", async () => {
    const before = process.memoryUsage().rss;
    for (const [, bytes] of refused) {
      await readPicture(Buffer.from(await bytes())).catch((error) =>
        expect(error).toBeInstanceOf(Invalid),
      );
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });
});

describe("R9: a disk that is full", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "full-"));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });

  test.each([0, 1, 2])(
    "in the middle of a picture (after %i files) leaves nothing",
    async (room) => {
      const store = storage.folderStorage(folder);
      let written = 0;
      vi.spyOn(storage, "mediaStorage").mockReturnValue({
        ...store,
        async write(path, bytes) {
          if (written >= room) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
          written += 1;
          await store.write(path, bytes);
        },
      });
      const sent = await picture().png().toBuffer();
      await expect(storePicture(sent)).rejects.toThrow("no space left");
      const left = await readdir(folder, { recursive: true, withFileTypes: true });
      expect(left.filter((entry) => entry.isFile())).toEqual([]);
    },
  );
});
