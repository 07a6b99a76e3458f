import "./focus.css";
import { focusClass } from "#components/media/focus-class.ts";
import type { PictureRatio } from "#db/enums.ts";
import type { Variant } from "#db/schema/media.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { mediaUrl } from "#features/media/urls.ts";

interface PictureImageProps {
  picture: Picture;
  /** The `sizes` attribute: how wide the picture stands at which width of the window. */
  sizes: string;
  /** `""` where the picture only decorates a link that says the same. */
  alt?: string;
  /** The picture that the reader sees first is fetched first. */
  priority?: "high" | "lazy";
  /** The shape to which it is cut, where it is. */
  ratio?: PictureRatio;
}

/** A picture in AVIF, WebP and JPEG, always with its size (A6). */
export function PictureImage({
  picture,
  sizes,
  alt = picture.alt,
  priority = "lazy",
  ratio,
}: PictureImageProps) {
  const fallback = variantsOf(picture, "jpeg");
  return (
    <picture>
      <Source picture={picture} format="avif" sizes={sizes} />
      <Source picture={picture} format="webp" sizes={sizes} />
      <img
        src={mediaUrl(fallback.at(-1)?.path ?? picture.path)}
        srcSet={fallback.length > 1 ? sourceSet(fallback) : undefined}
        sizes={fallback.length > 1 ? sizes : undefined}
        width={picture.width}
        height={picture.height}
        alt={alt}
        className={focusClass(picture.focus, ratio)}
        loading={priority === "lazy" ? "lazy" : undefined}
        fetchPriority={priority === "high" ? "high" : undefined}
        decoding="async"
      />
    </picture>
  );
}

function Source({
  picture,
  format,
  sizes,
}: {
  picture: Picture;
  format: Variant["format"];
  sizes: string;
}) {
  const variants = variantsOf(picture, format);
  if (variants.length === 0) return null;
  return <source type={`image/${format}`} srcSet={sourceSet(variants)} sizes={sizes} />;
}

function variantsOf(picture: Picture, format: Variant["format"]): Variant[] {
  return picture.variants
    .filter((variant) => variant.format === format)
    .sort((a, b) => a.width - b.width);
}

function sourceSet(variants: Variant[]): string {
  return variants.map((variant) => `${mediaUrl(variant.path)} ${variant.width}w`).join(", ");
}
