import type { ReactNode } from "react";
import type { BodyContext } from "#components/articles/article-body.tsx";
import { BodyList } from "#components/articles/body-list.tsx";
import { BodyTable } from "#components/articles/body-table.tsx";
import { EmbedLink, MediaPlayer } from "#components/articles/embed-link.tsx";
import { InlineText } from "#components/articles/inline-text.tsx";
import { RelatedInText } from "#components/articles/related-in-text.tsx";
import { PictureFigure } from "#components/media/picture-figure.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import type { Block } from "#features/articles/body/schema.ts";

interface BodyBlockProps {
  block: Block;
  context: BodyContext;
  /** How a story begins, in its first block. */
  opening?: Opening | undefined;
}

export interface Opening {
  dateline: string;
  className?: string;
}

const COLUMN_SIZES = "(min-width: 60rem) 41rem, 92vw";

/** One block of a story: the only place that says how each kind looks on the page (A7). */
export function BodyBlock({ block, context, opening }: BodyBlockProps): ReactNode {
  const words = (content: Parameters<typeof InlineText>[0]["content"]) => (
    <InlineText content={content} numberOf={context.numberOf} />
  );
  const blocks = (content: Block[]) =>
    content.map((child, place) => <BodyBlock key={place} block={child} context={context} />);
  switch (block.type) {
    case "paragraph":
      return (
        <p className={opening?.className}>
          {opening?.dateline && <span className="dateline">{opening.dateline} — </span>}
          {words(block.content)}
        </p>
      );
    case "heading": {
      const Heading = `h${block.attrs.level}` as const;
      return <Heading id={block.attrs.id}>{words(block.content)}</Heading>;
    }
    case "bulletList":
    case "orderedList":
      return <BodyList list={block} context={context} />;
    case "blockquote":
      return (
        <blockquote>
          {blocks(block.content)}
          {block.attrs?.cite && <cite>{block.attrs.cite}</cite>}
        </blockquote>
      );
    case "pullquote":
      return (
        <blockquote className="pull">
          {words(block.content)}
          {block.attrs?.cite && <cite>{block.attrs.cite}</cite>}
        </blockquote>
      );
    case "image": {
      const picture = context.pictures[block.attrs.mediaId];
      if (!picture) return null;
      const { caption, credit, alt } = block.attrs;
      return (
        <PictureFigure
          picture={picture}
          sizes={COLUMN_SIZES}
          {...(caption ? { caption } : {})}
          {...(credit ? { credit } : {})}
          {...(alt ? { alt } : {})}
        />
      );
    }
    case "gallery":
      return (
        <figure>
          <div className="gallery">
            {block.attrs.mediaIds.map((mediaId) => {
              const picture = context.pictures[mediaId];
              return (
                picture && (
                  <PictureImage
                    key={mediaId}
                    picture={picture}
                    sizes="(min-width: 40rem) 13rem, 45vw"
                  />
                )
              );
            })}
          </div>
          {block.attrs.caption && <figcaption>{block.attrs.caption}</figcaption>}
        </figure>
      );
    case "table":
      return <BodyTable table={block} context={context} />;
    case "codeBlock":
      return (
        <pre>
          <code>{block.content.map((part) => part.text).join("")}</code>
        </pre>
      );
    case "horizontalRule":
      return <hr />;
    case "embed":
      return <EmbedLink embed={block.attrs} />;
    case "audio":
    case "video":
      return <MediaPlayer kind={block.type} media={block.attrs} />;
    case "file":
      return (
        <p className="file">
          <a href={block.attrs.url} download>
            {block.attrs.name}
          </a>
        </p>
      );
    case "factBox":
      return (
        <aside className="facts" aria-label={block.attrs.title || undefined}>
          {block.attrs.title && <p className="facts-title">{block.attrs.title}</p>}
          {blocks(block.content)}
        </aside>
      );
    case "relatedList":
      return <RelatedInText list={block.attrs} related={context.related} />;
    case "newsletterBox":
    case "sponsorSlot":
    case "quiz":
    case "unknownShortcode":
      // The page around the story places these once; an unknown shortcode is for editors alone.
      return null;
    default:
      block satisfies never;
      return null;
  }
}
