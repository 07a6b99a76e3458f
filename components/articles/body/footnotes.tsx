import { HouseWords } from "#components/articles/house-words.tsx";
import { languageWithin } from "#features/articles/rules.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

/** Notes of a story, each with the way back to where it was set. */
export function Footnotes({ notes, language }: { notes: string[]; language: string }) {
  if (notes.length === 0) return null;
  const own = languageWithin(language, messageLanguage);
  return (
    <section className="notes" aria-labelledby="notes">
      <h2 className="heading" id="notes">
        <HouseWords within={language}>{message("article.footnotes")}</HouseWords>
      </h2>
      <ol>
        {notes.map((note, place) => (
          <li key={place} id={`note-${place + 1}`}>
            {note}{" "}
            <a href={`#noteref-${place + 1}`} aria-label={message("article.backToText")} {...own}>
              {"↑"}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
