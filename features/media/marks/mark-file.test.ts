import exifr from "exifr";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { markFile } from "#features/media/marks/mark-file.ts";
import { readPicture } from "#features/media/read-picture.ts";
import { readPictureFacts } from "#features/media/read-picture-facts.ts";

const marks = {
  caption: 'The hall, "empty" & lit <at dawn>: 聯合國',
  credit: "Amara Diallo",
  source: "The Lake Agency",
  licence: "CC BY 4.0",
};

const encoders = {
  "image/jpeg": (picture: Sharp) => picture.jpeg(),
  "image/png": (picture: Sharp) => picture.png(),
  "image/webp": (picture: Sharp) => picture.webp(),
  "image/avif": (picture: Sharp) => picture.avif(),
};
type MimeType = keyof typeof encoders;
const mimeTypes = Object.keys(encoders) as MimeType[];

/** A picture with an edge, a place where it was taken, and what somebody else said of it. */
function pictureOf(mimeType: MimeType, channels: 3 | 4 = 3): Promise<Buffer> {
  const background = { r: 15, g: 92, b: 140, alpha: 0.5 };
  const picture = sharp({ create: { width: 61, height: 40, channels, background } })
    .composite([{ input: { create: { width: 9, height: 9, channels: 3, background: "#fff" } } }])
    .withExif({
      IFD0: { Artist: "Somebody else" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "46/1 12/1 0/1" },
    })
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>another place</x:xmpmeta>");
  return encoders[mimeType](picture).toBuffer();
}

const pixelsOf = (bytes: Buffer) => sharp(bytes).raw().toBuffer();
const xmpOf = async (bytes: Buffer) => String((await sharp(bytes).metadata()).xmp ?? "");

describe.each(mimeTypes)("E12: %s", (mimeType) => {
  test("says who made it, where it is from, its licence and its caption, and nothing that it said before", async () => {
    const marked = await markFile(await pictureOf(mimeType), mimeType, marks);
    const xmp = await xmpOf(marked);
    expect(xmp).toContain("<photoshop:Credit>Amara Diallo</photoshop:Credit>");
    expect(xmp).toContain("<photoshop:Source>The Lake Agency</photoshop:Source>");
    expect(xmp).toContain("CC BY 4.0");
    expect(xmp).toContain("https://creativecommons.org/licenses/by/4.0/");
    expect(xmp).toContain("&quot;empty&quot; &amp; lit &lt;at dawn&gt;: 聯合國");
    expect(marked.includes("another place")).toBe(false);
    expect(marked.includes("Somebody else")).toBe(false);
    if (mimeType !== "image/webp")
      expect(await exifr.gps(marked).catch(() => undefined)).toBeUndefined();
    expect((await sharp(marked).metadata()).exif?.includes("GPS") ?? false).toBe(false);
  });

  test("says only the newest facts after a change, and none once there are none", async () => {
    const first = await markFile(await pictureOf(mimeType), mimeType, marks);
    const second = await markFile(first, mimeType, { credit: "Lake" });
    expect(await xmpOf(second)).toContain("<photoshop:Credit>Lake</photoshop:Credit>");
    for (const old of ["Amara", "Agency", "CC BY", "dawn"]) {
      expect(second.includes(old), old).toBe(false);
    }
    const none = await markFile(second, mimeType, { credit: " ", caption: "" });
    expect(await xmpOf(none)).toBe("");
    expect(none.includes("Lake")).toBe(false);
  });
});

test.each(["image/jpeg", "image/png", "image/webp"] as const)(
  "E12: the pixels of a %s are the same after any number of changes, seen through or not",
  async (mimeType) => {
    for (const channels of [3, 4] as const) {
      const before = await pictureOf(mimeType, channels);
      let bytes = before;
      for (const credit of ["One", "Two", ""]) {
        bytes = await markFile(bytes, mimeType, { ...marks, credit });
        expect((await pixelsOf(bytes)).equals(await pixelsOf(before))).toBe(true);
      }
    }
  },
);

test("E12: what is written is read again when the file comes back, by XMP and by IPTC alone", async () => {
  for (const mimeType of ["image/jpeg", "image/png", "image/webp"] as const) {
    const marked = await markFile(await pictureOf(mimeType), mimeType, marks);
    if (mimeType !== "image/webp") expect(await readPictureFacts(marked)).toEqual(marks);
    expect((await sharp(marked).metadata()).format).toBe(mimeType.slice(6));
  }
  const jpeg = await markFile(await pictureOf("image/jpeg"), "image/jpeg", marks);
  const alone = { iptc: true, xmp: false, tiff: false, exif: false } as const;
  expect(await exifr.parse(jpeg, alone)).toMatchObject({
    ...{ Credit: "Amara Diallo", Source: "The Lake Agency", CopyrightNotice: "CC BY 4.0" },
  });
});

test("E12: any words at all leave a whole file that can be read", async () => {
  const picture = await pictureOf("image/jpeg");
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        caption: fc.string({ unit: "binary", maxLength: 2000 }),
        credit: fc.string({ maxLength: 300 }),
      }),
      async (words) => {
        const marked = await markFile(picture, "image/jpeg", words);
        const { width, height } = await sharp(marked, { failOn: "warning" }).metadata();
        expect([width, height]).toEqual([61, 40]);
        const spoken = words.credit.replace(/\s+/g, " ").trim();
        if (spoken) expect((await readPictureFacts(marked)).credit.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 30 },
  );
});

test("E12: a picture that is taken in keeps its place to itself, and says what its row says", async () => {
  const { bytes } = await readPicture(await pictureOf("image/jpeg"), marks);
  expect(await exifr.gps(bytes)).toBeUndefined();
  expect(bytes.includes("another place")).toBe(false);
  expect(await readPictureFacts(bytes)).toEqual(marks);
});
