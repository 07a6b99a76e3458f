import "#components/layout/name-columns.css";
import { ListPages } from "#components/layout/list-pages.tsx";
import { StoryCount } from "#components/layout/story-count.tsx";
import type { AuthorEntry } from "#features/archive/queries.ts";
import { byFirstLetter } from "#features/authors/rules.ts";
import { authorsUrl, authorUrl } from "#features/authors/urls.ts";
import type { KeysetPage } from "#lib/keyset.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

/** Everybody with a story, by the letters of their names. */
export function AuthorIndex({ page }: { page: KeysetPage<AuthorEntry> }) {
  if (page.items.length === 0) return <p className="meta block">{message("authors.none")}</p>;
  const groups = byFirstLetter(page.items, messageLanguage);
  return (
    <>
      {groups.length > 3 && (
        <nav className="letters" aria-label={message("authors.letters")}>
          <ul className="links">
            {groups.map(({ letter }) => (
              <li key={letter}>
                <a href={`#letter-${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ letter, entries }) => (
        <section key={letter} className="block" aria-labelledby={`letter-${letter}`}>
          <h2 className="heading" id={`letter-${letter}`}>
            {letter}
          </h2>
          <ul className="name-columns">
            {entries.map((author) => (
              <li key={author.id}>
                <Author author={author} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ListPages page={page} path={authorsUrl()} older="authors.more" newer="list.start" />
    </>
  );
}

function Author({ author }: { author: AuthorEntry }) {
  const { title, organization } = author;
  const position =
    title && organization ? message("byline.at", { title, organization }) : title || organization;
  return (
    <>
      <a href={authorUrl(author)}>{author.name}</a> <StoryCount stories={author.stories} />
      {position && <span className="about">{position}</span>}
    </>
  );
}
