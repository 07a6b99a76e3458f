import { Parser } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PictureImage } from "#components/media/picture-image.tsx";
import { makePicture } from "#components/test/make-picture.ts";
import type { Variant } from "#db/schema/media.ts";

const crop = { x: 400, y: 100, width: 900 };
const files: Variant[] = (["avif", "webp", "jpeg"] as const).flatMap((format) =>
  [480, 900].map((width) => ({
    ...{ format, width, height: width / 1.5, path: `7/cut-${width}.${format}` },
  })),
);
const cut = { crops: { "3:2": crop }, cropVariants: { "3:2": files } };

describe("E12: a picture in a shape for which an editor drew a crop", () => {
  test("is the files of the crop, with their size and no point", () => {
    const { img, source } = elements({ picture: makePicture(cut), ratio: "3:2" });
    expect(img?.[0]).toMatchObject({
      src: "/media/7/cut-900.jpeg",
      srcset: "/media/7/cut-480.jpeg 480w, /media/7/cut-900.jpeg 900w",
      width: "900",
      height: "600",
    });
    expect(img?.[0]).not.toHaveProperty("class");
    expect(source?.map(({ srcset }) => srcset?.includes("cut"))).toEqual([true, true]);
  });

  test("stays whole in other shapes, and where none is asked for", () => {
    for (const ratio of ["16:9", undefined] as const) {
      const { img } = elements({ picture: makePicture(cut), ...(ratio && { ratio }) });
      expect(img?.[0]).toMatchObject({ src: "/media/7/hall-1200.jpg", width: "1600" });
    }
  });

  test("is cut only where the page cuts it, and whole elsewhere", () => {
    const where = "(min-width: 34rem)";
    const { img, source } = elements({
      ...{ picture: makePicture(cut), ratio: "3:2", cutWhere: where },
    });
    expect(source?.map(({ media, width }) => [media, width])).toEqual([
      [where, "900"],
      [where, "900"],
      [where, "900"],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(img?.[0]).toMatchObject({ src: "/media/7/hall-1200.jpg", width: "1600" });
  });

  test("while the files are made, is cut about there", () => {
    const picture = makePicture({ crops: { "3:2": { ...crop, x: 700 } }, cropVariants: {} });
    const { img } = elements({ picture, ratio: "3:2" });
    expect(img?.[0]).toMatchObject({ src: "/media/7/hall-1200.jpg", class: "focus fx10 fy5" });
  });

  test("files of a crop that was taken back are not shown", () => {
    const picture = makePicture({ ...cut, crops: {} });
    expect(elements({ picture, ratio: "3:2" }).img?.[0]?.src).toBe("/media/7/hall-1200.jpg");
  });
});

function elements(props: Omit<Parameters<typeof PictureImage>[0], "sizes">) {
  const found: Record<string, Record<string, string>[]> = {};
  const parser = new Parser({
    onopentag(name, attributes) {
      found[name] = [...(found[name] ?? []), attributes];
    },
  });
  parser.end(renderToStaticMarkup(<PictureImage sizes="92vw" {...props} />));
  return found;
}
