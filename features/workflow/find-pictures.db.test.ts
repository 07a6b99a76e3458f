import { describe, expect } from "vitest";
import { media } from "#db/schema/media.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { readerActor } from "#features/auth/actor.ts";
import { findPictures } from "#features/workflow/find-pictures.ts";
import { Forbidden } from "#lib/errors.ts";

describe("findPictures", () => {
  test("E10, E12: finds any picture by what is said of it, however many are newer", async ({
    tx,
  }) => {
    const writer = await makeStaff(tx, "writer");
    const picture = (n: number) => ({
      kind: "image" as const,
      path: null,
      filename: `p-${n}.png`,
      mimeType: "image/png",
      alt: n === 0 ? "A harbour, 100% fog" : `Flag ${n}`,
      credit: "Ruth Adeyemi",
    });
    await tx.insert(media).values(Array.from({ length: 60 }, (_, n) => picture(n)));
    const found = async (words: string) =>
      (await findPictures(writer, words)).map(({ alt }) => alt);
    expect(await found("fog  ruth")).toEqual(["A harbour, 100% fog"]);
    expect(await found("100%")).toEqual(["A harbour, 100% fog"]);
    expect(await found("ruth")).toHaveLength(48);
    expect(await found("fog flag")).toEqual([]);
    expect(await found(" ")).toEqual([]);
  });

  test("X3: a reader may not ask", async () => {
    await expect(findPictures(readerActor, "fog")).rejects.toThrow(Forbidden);
  });
});
