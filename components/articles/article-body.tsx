import { BodyBlock, type Opening } from "#components/articles/body-block.tsx";
import { InlineText } from "#components/articles/inline-text.tsx";
import { inlineText } from "#features/articles/body/plain-text.ts";
import { collectFootnotes, prepareBody } from "#features/articles/body/prepare.ts";
import type { Block, Body, Inline } from "#features/articles/body/schema.ts";
import type { ArticleCard } from "#features/articles/card-view.ts";
import { directionOf } from "#features/articles/rules.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { message } from "#lib/messages/message.ts";

/** Characters; about three lines on a telephone. */
const SHORTEST_WITH_CAPITAL = 160;

/** What blocks show besides their own words. */
export interface BodyContext {
  pictures: Record<string, Picture>;
  related: ArticleCard[];
  numberOf: (footnote: Inline) => number;
}

interface ArticleBodyProps {
  body: Body;
  language: string;
  dateline?: string;
  pictures?: Record<string, Picture>;
  related?: ArticleCard[];
}

/** A story's words: every block, then the notes. */
export function ArticleBody({
  body,
  language,
  dateline,
  pictures = {},
  related = [],
}: ArticleBodyProps) {
  const prepared = prepareBody(body, { pictures });
  const footnotes = collectFootnotes(prepared);
  const context: BodyContext = { pictures, related, numberOf: footnoteNumbers() };
  return (
    <div className="body" lang={language} dir={directionOf(language)}>
      {prepared.content.map((block, place) => (
        <BodyBlock
          key={place}
          block={block}
          context={context}
          opening={place === 0 ? openingOf(block, dateline) : undefined}
        />
      ))}
      {footnotes.length > 0 && <Footnotes notes={footnotes} />}
    </div>
  );
}

/** A drop capital needs a paragraph that is taller than it is. */
function openingOf(block: Block, dateline = ""): Opening {
  const isLong =
    block.type === "paragraph" && inlineText(block.content).length >= SHORTEST_WITH_CAPITAL;
  return isLong ? { dateline, className: "opens" } : { dateline };
}

function Footnotes({ notes }: { notes: string[] }) {
  return (
    <aside className="notes" aria-label={message("article.footnotes")}>
      <ol>
        {notes.map((note, place) => (
          <li key={place} id={`note-${place + 1}`}>
            <InlineText content={[{ type: "text", text: note }]} numberOf={() => 0} />{" "}
            <a href={`#noteref-${place + 1}`} aria-label={message("article.backToText")}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </aside>
  );
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
