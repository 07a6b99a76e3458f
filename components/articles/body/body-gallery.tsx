import type { BodyContext } from "#components/articles/article-body.tsx";
import { PictureFigure } from "#components/media/picture-figure.tsx";

interface BodyGalleryProps {
  gallery: { mediaIds: number[]; caption?: string | undefined };
  context: BodyContext;
}

const CELL_SIZES = "(min-width: 62rem) 29rem, (min-width: 34rem) 45vw, 92vw";

/** Beside each other they are cut (blocks.css), and whole below each other. */
const CUT = { ratio: "3:2", where: "(min-width: 34rem)" } as const;

/** Several pictures side by side, each with its own caption and credit, each opening in full (A6, A7). */
export function BodyGallery({ gallery, context }: BodyGalleryProps) {
  const shown = gallery.mediaIds.flatMap((mediaId) => context.pictures[mediaId] ?? []);
  if (shown.length === 0) return null;
  return (
    <figure className="gallery">
      <div>
        {shown.map((picture, place) => (
          <PictureFigure
            key={place}
            picture={picture}
            sizes={CELL_SIZES}
            within={context.language}
            cut={CUT}
          />
        ))}
      </div>
      {gallery.caption && <figcaption>{gallery.caption}</figcaption>}
    </figure>
  );
}
