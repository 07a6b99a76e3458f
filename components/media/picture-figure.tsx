import { PictureImage } from "#components/media/picture-image.tsx";
import type { Picture } from "#features/media/picture-view.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { message } from "#lib/messages/message.ts";

interface PictureFigureProps {
  picture: Picture;
  sizes: string;
  caption?: string;
  credit?: string;
  alt?: string;
  className?: string;
  priority?: "high" | "lazy";
}

/** A picture with its caption and credit; the credit stands also where there is no caption (A6). */
export function PictureFigure({
  picture,
  sizes,
  className,
  priority,
  ...words
}: PictureFigureProps) {
  const caption = words.caption || picture.caption;
  const credit = words.credit || picture.credit;
  return (
    <figure className={className}>
      <a href={mediaUrl(fullPath(picture))} title={message("article.fullImage")}>
        <PictureImage
          picture={picture}
          sizes={sizes}
          alt={words.alt ?? picture.alt}
          priority={priority ?? "lazy"}
        />
      </a>
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="credit">{credit}</span>}
          {picture.licence && <span className="credit"> · {picture.licence}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function fullPath(picture: Picture): string {
  const widest = picture.variants
    .filter((variant) => variant.format === "jpeg")
    .sort((a, b) => b.width - a.width)[0];
  return widest?.path ?? picture.path;
}
