import { jpegOf } from "#features/articles/output/figure-html.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { mediaUrl } from "#features/media/urls.ts";

const WIDEST = 1600;

const TYPES: Record<string, string> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  svg: "image/svg+xml",
};

/** The file of a picture that feeds name: address, media type, size in pixels and, where it is known, in bytes. */
export function itemPicture(picture: Picture, site: string) {
  const { path, width, height, bytes } = jpegOf(picture, WIDEST);
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const type = TYPES[extension] ?? "application/octet-stream";
  return { url: new URL(mediaUrl(path), site).href, type, width, height, bytes };
}
