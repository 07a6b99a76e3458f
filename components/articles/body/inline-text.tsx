import type { ReactNode } from "react";
import type { BodyContext } from "#components/articles/article-body.tsx";
import type { Inline, Mark } from "#features/articles/body/schema.ts";
import { languageWithin } from "#features/articles/rules.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface InlineTextProps {
  content: Inline[];
  context: Pick<BodyContext, "language" | "numberOf">;
}

/** Words with their emphasis, links and notes. */
export function InlineText({ content, context }: InlineTextProps) {
  return content.map((part, place) => <Part key={place} part={part} context={context} />);
}

function Part({ part, context }: { part: Inline; context: InlineTextProps["context"] }): ReactNode {
  switch (part.type) {
    case "text":
      return <MarkedText marks={part.marks ?? []} text={part.text} />;
    case "hardBreak":
      return <br />;
    case "footnote":
      return <NoteReference number={context.numberOf(part)} language={context.language} />;
    default:
      part satisfies never;
      return null;
  }
}

/** The first mark is the outermost element. */
function MarkedText({
  marks: [outer, ...inner],
  text,
}: {
  marks: Mark[];
  text: string;
}): ReactNode {
  if (!outer) return text;
  return (
    <Marked mark={outer}>
      <MarkedText marks={inner} text={text} />
    </Marked>
  );
}

function Marked({ mark, children }: { mark: Mark; children: ReactNode }) {
  switch (mark.type) {
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "code":
      return <code>{children}</code>;
    case "strike":
      return <s>{children}</s>;
    case "superscript":
      return <sup>{children}</sup>;
    case "subscript":
      return <sub>{children}</sub>;
    case "link":
      return <a href={mark.attrs.href}>{children}</a>;
    case "foreign":
      return (
        <span lang={mark.attrs.lang} dir={mark.attrs.dir}>
          {children}
        </span>
      );
    default:
      mark satisfies never;
      return children;
  }
}

function NoteReference({ number, language }: { number: number; language: string }) {
  return (
    <sup
      className="noteref"
      id={`noteref-${number}`}
      {...languageWithin(language, messageLanguage)}
    >
      <a href={`#note-${number}`} aria-label={message("article.footnote", { number })}>
        {number}
      </a>
    </sup>
  );
}
