import { HouseWords } from "#components/articles/house-words.tsx";
import { inlineText } from "#features/articles/body/plain-text.ts";
import type { Body } from "#features/articles/body/schema.ts";
import { message } from "#lib/messages/message.ts";

/** With fewer parts a story is seen at a glance. */
const FEWEST = 3;

/** The parts of a long story, each a link to where it begins (A14). The body has been prepared. */
export function ContentsList({ body, language }: { body: Body; language: string }) {
  const parts = body.content.flatMap((block) =>
    block.type === "heading" && block.attrs.level === 2 ? [block] : [],
  );
  if (parts.length < FEWEST) return null;
  return (
    <nav className="contents" aria-labelledby="contents">
      <p className="kicker" id="contents">
        <HouseWords within={language}>{message("article.contents")}</HouseWords>
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.attrs.id}>
            <a href={`#${part.attrs.id}`}>{inlineText(part.content)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
