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
  /** A media query: where it does not hold, the picture stands whole. */
  cutWhere?: string;
}

/** A picture in AVIF, WebP and JPEG, always with its size (A6): of the crop that an editor drew, where one did (E12). */
export function PictureImage({
  picture,
  sizes,
  alt = picture.alt,
  priority = "lazy",
  ratio,
  cutWhere,
}: PictureImageProps) {
  const cut = ratio && cutVariants(picture, ratio);
  const shown = (!cutWhere && cut) || picture.variants;
  const fallback = inOrder(shown, "jpeg");
  const widest = fallback.at(-1);
  const { width, height } = (shown === cut && widest) || picture;
  return (
    <picture>
      {cutWhere && cut && <Sources variants={cut} sizes={sizes} media={cutWhere} isWhole />}
      <Sources variants={shown} sizes={sizes} />
      <img
        src={mediaUrl(widest?.path ?? picture.path)}
        srcSet={fallback.length > 1 ? sourceSet(fallback) : undefined}
        sizes={fallback.length > 1 ? sizes : undefined}
        width={width}
        height={height}
        alt={alt}
        className={shown === cut ? undefined : focusClass(picture, ratio)}
        loading={priority === "lazy" ? "lazy" : undefined}
        fetchPriority={priority === "high" ? "high" : undefined}
        decoding="async"
      />
    </picture>
  );
}

/** Files of a drawn crop; undefined while the worker still makes them. */
function cutVariants({ crops, cropVariants }: Picture, ratio: PictureRatio) {
  const variants = crops?.[ratio] && cropVariants?.[ratio];
  return variants && variants.length > 0 ? variants : undefined;
}

interface SourcesProps {
  variants: Variant[];
  sizes: string;
  media?: string;
  /** No `img` below says the same in JPEG. */
  isWhole?: boolean;
}

function Sources({ variants, sizes, media, isWhole = false }: SourcesProps) {
  const formats = isWhole ? (["avif", "webp", "jpeg"] as const) : (["avif", "webp"] as const);
  return formats.map((format) => {
    const files = inOrder(variants, format);
    const widest = files.at(-1);
    if (!widest) return null;
    const size = media ? { width: widest.width, height: widest.height } : {};
    return (
      <source
        key={format}
        type={`image/${format}`}
        srcSet={sourceSet(files)}
        sizes={sizes}
        media={media}
        {...size}
      />
    );
  });
}

/** Of one format, from narrow to wide. */
function inOrder(variants: Variant[], format: Variant["format"]): Variant[] {
  return variants
    .filter((variant) => variant.format === format)
    .toSorted((a, b) => a.width - b.width);
}

function sourceSet(variants: Variant[]): string {
  return variants.map((variant) => `${mediaUrl(variant.path)} ${variant.width}w`).join(", ");
}
