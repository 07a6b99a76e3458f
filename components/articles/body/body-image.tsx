import type { BodyContext } from "#components/articles/article-body.tsx";
import { PictureFigure } from "#components/media/picture-figure.tsx";

interface BodyImageProps {
  image: {
    mediaId: number;
    caption?: string | undefined;
    credit?: string | undefined;
    alt?: string | undefined;
  };
  context: BodyContext;
}

const COLUMN_SIZES = "(min-width: 46rem) 41rem, 92vw";

/** A picture between the paragraphs, with the words of this use before those of the library. */
export function BodyImage({ image, context }: BodyImageProps) {
  const picture = context.pictures[image.mediaId];
  if (!picture) return null;
  return (
    <PictureFigure
      picture={{
        ...picture,
        caption: image.caption || picture.caption,
        credit: image.credit || picture.credit,
        alt: image.alt || picture.alt,
      }}
      sizes={COLUMN_SIZES}
      within={context.language}
    />
  );
}
