import { absoluteAddress } from "#features/articles/output/absolute-address.ts";
import type { PictureWords } from "#features/articles/output/html-context.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { type Html, type HtmlContent, htmlElement } from "#lib/formats/write-html.ts";

/** One file of a picture: its path below /media and its size in pixels. */
export interface Raster {
  path: string;
  width: number;
  height: number;
  bytes?: number;
}

/** The widest JPEG up to a width, else the narrowest, else the original: what every program can show comes first. */
export function jpegOf(picture: Picture, widest: number): Raster {
  const jpegs = picture.variants
    .filter((variant) => variant.format === "jpeg")
    .sort((a, b) => b.width - a.width);
  return jpegs.find(({ width }) => width <= widest) ?? jpegs.at(-1) ?? picture;
}

/** A picture with its words; credit and licence stand also where there is no caption (A6). */
export function figureHtml(
  { picture, raster, base }: { picture: Picture; raster: Raster; base: string },
  words: PictureWords,
): Html {
  return htmlElement(
    "figure",
    {},
    imageHtml({ picture, raster, base }, words),
    captionOf(picture, words, (...content) => htmlElement("figcaption", {}, ...content)),
  );
}

/** The picture alone, always with its size and what it shows. */
export function imageHtml(
  { picture, raster, base }: { picture: Picture; raster: Raster; base: string },
  words: PictureWords,
): Html {
  return htmlElement("img", {
    src: absoluteAddress(mediaUrl(raster.path), base),
    alt: words.alt || picture.alt,
    width: raster.width,
    height: raster.height,
  });
}

/** Caption, credit and licence in an element of the caller's, or nothing where there are none. */
export function captionOf(
  picture: Picture,
  words: PictureWords,
  element: (...content: HtmlContent[]) => Html,
): HtmlContent {
  const caption = words.caption || picture.caption;
  const credit = [words.credit || picture.credit, picture.licence].filter(Boolean).join(" · ");
  if (!caption && !credit) return undefined;
  return element(
    caption,
    caption && credit ? " " : undefined,
    credit ? htmlElement("small", {}, credit) : undefined,
  );
}
