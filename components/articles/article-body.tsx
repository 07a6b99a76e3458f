import type { ReactNode } from "react";
import { BodyBlock, type Opening } from "#components/articles/body/body-block.tsx";
import { ContentsList } from "#components/articles/body/contents-list.tsx";
import { Footnotes } from "#components/articles/body/footnotes.tsx";
import type { ArticleFile } from "#features/articles/article-view.ts";
import { inlineText } from "#features/articles/body/plain-text.ts";
import { collectFootnotes, prepareBody } from "#features/articles/body/prepare.ts";
import type { Block, Body, Inline } from "#features/articles/body/schema.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { directionOf } from "#features/articles/rules.ts";
import type { Picture } from "#features/media/picture-view.ts";
import type { QuizLink } from "#features/quizzes/quiz-view.ts";

/** Characters; about three lines on a telephone. */
const SHORTEST_WITH_CAPITAL = 160;

/** What blocks show besides their own words. */
export interface BodyContext {
  /** Language of the words. */
  language: string;
  pictures: Record<string, Picture>;
  files: Record<string, ArticleFile>;
  quizzes: Record<string, QuizLink>;
  /** Stories of each related list. */
  lists: Map<Block, ArticleCard[]>;
  /** What stands where an editor has put a box for it. */
  boxes: { newsletter?: ReactNode; sponsor?: ReactNode };
  numberOf: (footnote: Inline) => number;
}

interface ArticleBodyProps extends Partial<Omit<BodyContext, "numberOf">> {
  body: Body;
  language: string;
  dateline?: string;
}

/** A story's words: every block, then the notes. */
export function ArticleBody({ body, language, dateline, ...given }: ArticleBodyProps) {
  const context: BodyContext = { ...nothingElse(), ...given, language };
  const prepared = prepareBody(body, context);
  return (
    <div className="body" lang={language} dir={directionOf(language)}>
      <ContentsList body={prepared} language={language} />
      {prepared.content.map((block, place) => (
        <BodyBlock
          key={place}
          block={block}
          context={context}
          opening={place === 0 ? openingOf(block, dateline) : undefined}
        />
      ))}
      <Footnotes notes={collectFootnotes(prepared)} language={language} />
    </div>
  );
}

function nothingElse(): Omit<BodyContext, "language"> {
  const numberOf = footnoteNumbers();
  return { pictures: {}, files: {}, quizzes: {}, lists: new Map(), boxes: {}, numberOf };
}

/** A drop capital needs a paragraph that is taller than it is. */
function openingOf(block: Block, dateline = ""): Opening {
  const isLong =
    block.type === "paragraph" && inlineText(block.content).length >= SHORTEST_WITH_CAPITAL;
  return isLong ? { dateline, className: "opens" } : { dateline };
}

/** Numbers footnotes in the order in which they are rendered; the same note keeps its number. */
function footnoteNumbers() {
  const numbers = new Map<Inline, number>();
  return (footnote: Inline) => {
    const number = numbers.get(footnote) ?? numbers.size + 1;
    numbers.set(footnote, number);
    return number;
  };
}
