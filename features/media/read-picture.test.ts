import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { MAX_BYTES, readPicture } from "#features/media/read-picture.ts";
import { Invalid } from "#lib/errors.ts";

describe("readPicture", () => {
  test("X6: encodes anew, so that nothing but pixels is kept", async () => {
    const sent = await photograph()
      .withExif({ IFD3: { GPSLatitude: "46/1 12/1 0/1" } })
      .toBuffer();
    const trailing = Buffer.concat([sent, Buffer.from("<script>alert(1)</script>")]);
    const kept = await readPicture(trailing);
    const metadata = await sharp(kept.bytes).metadata();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    expect(metadata.exif).toBeUndefined();
    expect(kept.bytes.includes("script")).toBe(false);
    expect(kept).toMatchObject({ mimeType: "image/jpeg", extension: "jpg" });
  });

  test("turns a photograph upright by its orientation", async () => {
    const sent = await photograph().withMetadata({ orientation: 6 }).toBuffer();
    const { width, height } = await sharp((await readPicture(sent)).bytes).metadata();
    expect([width, height]).toEqual([40, 60]);
  });

  test("X6: draws an SVG as pixels and reads no other file for it", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">
      <script>alert(1)</script><rect width="40" height="20" fill="#ff0000"/>
      <image xlink:href="file:///etc/hostname" width="40" height="20"/></svg>`;
    const kept = await readPicture(Buffer.from(svg));
    const { data } = await sharp(kept.bytes).raw().toBuffer({ resolveWithObject: true });
    expect(kept.mimeType).toBe("image/png");
    expect([...data.subarray(0, 3)]).toEqual([255, 0, 0]);
  });

  test("keeps a very large picture at a bounded size", async () => {
    const sent = await sharp({
      create: { width: 5000, height: 100, channels: 3, background: "#fff" },
    })
      .png()
      .toBuffer();
    expect((await sharp((await readPicture(sent)).bytes).metadata()).width).toBe(4000);
  });

  test("X6: refuses a web page named as a picture", async () => {
    await expectRefusal(Buffer.from("<html><body>hello</body></html>"), "media.notPicture");
  });

  test("X6: refuses a PNG that says it has ten thousand million pixels, before decoding it", async () => {
    await expectRefusal(pngThatSays(100_000, 100_000), "media.tooManyPixels");
  });

  test("X6: refuses an SVG that says it is huge", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="10"/>';
    await expectRefusal(Buffer.from(svg), "media.tooManyPixels");
  });

  test.each(["jpeg", "png", "webp"] as const)("X6: refuses a truncated %s", async (format) => {
    const whole = await noise().toFormat(format).toBuffer();
    await expectRefusal(whole.subarray(0, whole.byteLength / 2), "media.damaged");
  });

  test("X6: refuses the first bytes of a picture with nothing after them", async () => {
    await expectRefusal(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "media.damaged");
  });

  test("X6: refuses a file that is too large, unread", async () => {
    await expectRefusal(Buffer.alloc(MAX_BYTES + 1), "media.tooManyBytes");
  });
});

async function expectRefusal(sent: Buffer, key: string): Promise<void> {
  const failure = await readPicture(sent).catch((reason: unknown) => reason);
  expect(failure).toBeInstanceOf(Invalid);
  expect((failure as Invalid).issues[0]?.key).toBe(key);
}

function photograph() {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: "#4b80a8" } }).jpeg();
}

function noise() {
  const create = {
    width: 300,
    height: 200,
    channels: 3 as const,
    noise: { type: "gaussian" as const, mean: 128, sigma: 60 },
  };
  return sharp({ create: { ...create, background: "#000" } });
}

/** A PNG whose header promises more than its data holds. */
function pngThatSays(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(64))),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.byteLength);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
