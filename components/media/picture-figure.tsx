import { PictureImage } from "#components/media/picture-image.tsx";
import type { PictureRatio } from "#db/enums.ts";
import { languageWithin } from "#features/articles/rules.ts";
import { licenceUrl } from "#features/media/licence-url.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface PictureFigureProps {
  picture: Picture;
  sizes: string;
  /** Language of the story that it stands in. */
  within?: string;
  className?: string;
  priority?: "high" | "lazy";
  /** The shape to which it is cut where a media query holds. */
  cut?: { ratio: PictureRatio; where: string };
}

/** A picture that opens in full, with caption, credit and licence; none of them needs another (A6). */
export function PictureFigure({
  picture,
  sizes,
  within = messageLanguage,
  className,
  priority = "lazy",
  cut,
}: PictureFigureProps) {
  const { caption, credit, licence, alt } = picture;
  const { lang } = languageWithin(within, messageLanguage);
  // The link is named by what the picture shows; the tooltip has no language of its own.
  const isNamed = alt !== "";
  return (
    <figure className={className}>
      <a
        href={mediaUrl(fullPath(picture))}
        title={isNamed && lang ? undefined : message("article.fullImage")}
        lang={isNamed ? undefined : lang}
      >
        <PictureImage
          picture={picture}
          sizes={sizes}
          priority={priority}
          {...(cut && { ratio: cut.ratio, cutWhere: cut.where })}
        />
      </a>
      {(caption || credit || licence) && (
        <figcaption>
          {caption} <Credit credit={credit} licence={licence} />
        </figcaption>
      )}
    </figure>
  );
}

function Credit({ credit, licence }: Pick<Picture, "credit" | "licence">) {
  if (!credit && !licence) return null;
  const url = licenceUrl(licence);
  return (
    <span className="credit">
      {credit}
      {credit && licence && " · "}
      {url ? (
        <a href={url} rel="license">
          {licence}
        </a>
      ) : (
        licence
      )}
    </span>
  );
}

function fullPath(picture: Picture): string {
  const widest = picture.variants
    .filter((variant) => variant.format === "jpeg")
    .sort((a, b) => b.width - a.width)[0];
  return widest?.path ?? picture.path;
}
