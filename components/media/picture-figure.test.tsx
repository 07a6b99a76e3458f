import { Parser } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PictureFigure } from "#components/media/picture-figure.tsx";
import { makePicture } from "#components/test/make-picture.ts";

type Props = Parameters<typeof PictureFigure>[0];

describe("A6: a picture", () => {
  test("is offered in AVIF, then WebP, then JPEG, each from narrow to wide", () => {
    const { source, img } = elements();
    expect(source?.map(({ type }) => type)).toEqual(["image/avif", "image/webp"]);
    expect(source?.map(({ srcset }) => srcset)).toEqual([
      "/media/7/hall-800.avif 800w, /media/7/hall-1200.avif 1200w",
      "/media/7/hall-800.webp 800w, /media/7/hall-1200.webp 1200w",
    ]);
    expect(img?.[0]).toMatchObject({
      srcset: "/media/7/hall-800.jpg 800w, /media/7/hall-1200.jpg 1200w",
      sizes: "92vw",
      src: "/media/7/hall-1200.jpg",
    });
  });

  test.each([
    ["with every raster", makePicture()],
    ["while its rasters are still being made", makePicture({ variants: [] })],
    [
      "with one JPEG only",
      makePicture({ variants: [{ format: "jpeg", width: 800, height: 450, path: "a.jpg" }] }),
    ],
  ])("always has its size: %s", (_, picture) => {
    expect(elements({ picture }).img?.[0]).toMatchObject({ width: "1600", height: "900" });
  });

  test("without rasters is the original, in no empty source", () => {
    const { source, img, a } = elements({ picture: makePicture({ variants: [] }) });
    expect(source).toBeUndefined();
    expect(img?.[0]?.src).toBe("/media/7/hall.png");
    expect(img?.[0]).not.toHaveProperty("srcset");
    expect(a?.[0]?.href).toBe("/media/7/hall.png");
  });

  test("opens in full without a script: the widest JPEG, which every reader can see", () => {
    expect(elements().a?.[0]).toMatchObject({
      href: "/media/7/hall-1200.jpg",
      title: "Open the full picture",
    });
  });

  test("waits until it is near, unless the reader sees it first", () => {
    expect(elements().img?.[0]).toMatchObject({ loading: "lazy" });
    const [first] = elements({ priority: "high" }).img!;
    expect(first).toMatchObject({ fetchpriority: "high" });
    expect(first).not.toHaveProperty("loading");
  });
});

describe("A6: what stands below a picture", () => {
  test.each([
    [
      "caption, credit and licence",
      {},
      'The hall in June <credit>Ines Okafor · <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a></credit>',
    ],
    [
      "the credit where there is no caption",
      { picture: makePicture({ caption: "", licence: "" }) },
      "<credit>Ines Okafor</credit>",
    ],
    [
      "a licence alone, which leads nowhere when nobody knows where",
      { picture: makePicture({ caption: "", credit: "", licence: "By agreement" }) },
      "<credit>By agreement</credit>",
    ],
    ["a caption alone", { picture: makePicture({ credit: "", licence: "" }) }, "The hall in June"],
  ])("%s", (_, props, words) => {
    const [, caption] = /<figcaption>(.*)<\/figcaption>/.exec(html(props))!;
    const plain = caption!
      .replaceAll('<span class="credit">', "<credit>")
      .replaceAll("</span>", "</credit>");
    expect(plain.trim()).toBe(words);
  });

  test("no words, no empty line", () => {
    expect(html({ picture: makePicture({ caption: "", credit: "", licence: "" }) })).not.toContain(
      "figcaption",
    );
  });

  test("a picture of which nothing is said opens by a link that says what it does", () => {
    expect(elements().img?.[0]?.alt).toBe("Delegates in a hall");
    const { img, a } = elements({ picture: makePicture({ alt: "" }), within: "ar" });
    expect(img?.[0]?.alt).toBe("");
    expect(a?.[0]).toMatchObject({ title: "Open the full picture", lang: "en" });
  });

  test("A2: in an Arabic story no English tooltip stands on a picture that is described in Arabic", () => {
    const { a } = elements({ within: "ar" });
    expect(a?.[0]).not.toHaveProperty("title");
    expect(a?.[0]).not.toHaveProperty("lang");
  });
});

test("X5: a caption is words, whatever it holds", () => {
  const hostile = '"><script>alert(1)</script>';
  const picture = makePicture({
    caption: hostile,
    credit: hostile,
    alt: hostile,
    licence: hostile,
  });
  const shown = html({ picture });
  expect(shown).not.toContain("<script");
});

function html(props: Partial<Props> = {}): string {
  return renderToStaticMarkup(<PictureFigure picture={makePicture()} sizes="92vw" {...props} />);
}

/** The attributes of every element of the figure, by the element's name. */
function elements(props: Partial<Props> = {}) {
  const found: Record<string, Record<string, string>[]> = {};
  const parser = new Parser({
    onopentag(name, attributes) {
      found[name] = [...(found[name] ?? []), attributes];
    },
  });
  parser.end(html(props));
  return found;
}
