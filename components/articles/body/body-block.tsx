import type { ReactNode } from "react";
import type { BodyContext } from "#components/articles/article-body.tsx";
import { BodyFile } from "#components/articles/body/body-file.tsx";
import { BodyGallery } from "#components/articles/body/body-gallery.tsx";
import { BodyImage } from "#components/articles/body/body-image.tsx";
import { BodyList } from "#components/articles/body/body-list.tsx";
import { BodyMedia } from "#components/articles/body/body-media.tsx";
import { BodyTable } from "#components/articles/body/body-table.tsx";
import { Embed } from "#components/articles/body/embed.tsx";
import { InlineText } from "#components/articles/body/inline-text.tsx";
import { RelatedInText } from "#components/articles/body/related-in-text.tsx";
import { QuizBox } from "#components/quizzes/quiz-box.tsx";
import type { Block, Inline } from "#features/articles/body/schema.ts";
import { type BlockRenderers, visitBlock } from "#features/articles/body/visit-block.ts";

/** How a story begins. */
export interface Opening {
  dateline: string;
  className?: string;
}

interface BodyBlockProps {
  block: Block;
  context: BodyContext;
  /** In a story's first block. */
  opening?: Opening | undefined;
}

/** One block of a story: the only place that says how each kind looks on the page (A7). */
export function BodyBlock({ block, context, opening }: BodyBlockProps): ReactNode {
  return visitBlock(block, renderers(context, opening));
}

function renderers(context: BodyContext, opening: Opening | undefined): BlockRenderers<ReactNode> {
  const words = (content: Inline[]) => <InlineText content={content} context={context} />;
  const blocks = (content: Block[]) =>
    content.map((child, place) => <BodyBlock key={place} block={child} context={context} />);
  const nothing = () => null;
  return {
    paragraph: ({ content }) => (
      <p className={opening?.className}>
        {opening?.dateline && <span className="dateline">{opening.dateline} — </span>}
        {words(content)}
      </p>
    ),
    heading: ({ attrs, content }) => {
      const Heading = `h${attrs.level}` as const;
      return <Heading id={attrs.id}>{words(content)}</Heading>;
    },
    list: (list) => <BodyList list={list} context={context} />,
    blockquote: ({ attrs, content }) => (
      <blockquote>
        {blocks(content)}
        <Source name={attrs?.cite} />
      </blockquote>
    ),
    pullquote: ({ attrs, content }) => (
      <blockquote className="pull">
        <p>{words(content)}</p>
        <Source name={attrs?.cite} />
      </blockquote>
    ),
    image: ({ attrs }) => <BodyImage image={attrs} context={context} />,
    gallery: ({ attrs }) => <BodyGallery gallery={attrs} context={context} />,
    table: (table) => <BodyTable table={table} context={context} />,
    codeBlock: ({ content }) => (
      <pre>
        <code>{content.map((part) => part.text).join("")}</code>
      </pre>
    ),
    horizontalRule: () => <hr />,
    embed: ({ attrs }) => <Embed embed={attrs} context={context} />,
    audio: ({ attrs }) => <BodyMedia kind="audio" media={attrs} context={context} />,
    video: ({ attrs }) => <BodyMedia kind="video" media={attrs} context={context} />,
    file: ({ attrs }) => <BodyFile file={attrs} known={context.files[attrs.url]} />,
    factBox: ({ attrs, content }) => (
      <aside className="facts" aria-label={attrs.title || undefined}>
        {attrs.title && <p className="facts-title">{attrs.title}</p>}
        {blocks(content)}
      </aside>
    ),
    relatedList: (list) => (
      <RelatedInText
        title={list.attrs.title}
        cards={context.lists.get(list) ?? []}
        language={context.language}
      />
    ),
    quiz: ({ attrs }) => <QuizBox quiz={context.quizzes[attrs.quizId]} />,
    newsletterBox: () => context.boxes.newsletter,
    sponsorSlot: () => context.boxes.sponsor,
    unknownShortcode: nothing,
    nothing,
  };
}

function Source({ name }: { name: string | undefined }) {
  return name ? <cite>{name}</cite> : null;
}
