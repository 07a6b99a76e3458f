import "#components/layout/name-columns.css";
import "./author-index.css";
import { ListPages } from "#components/layout/list-pages.tsx";
import { StoryCount } from "#components/layout/story-count.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import type { AuthorEntry } from "#features/archive/queries.ts";
import { byFirstLetter } from "#features/authors/rules.ts";
import { authorsUrl, authorUrl } from "#features/authors/urls.ts";
import type { KeysetPage } from "#lib/keyset.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

/** More people than this are found by their letter. */
const MOST_WITHOUT_LETTERS = 40;

/** Everybody with a story: a few with their portraits, many by the letters of their names. */
export function AuthorIndex({ page }: { page: KeysetPage<AuthorEntry> }) {
  if (page.items.length === 0) return <p className="meta block">{message("authors.none")}</p>;
  const isFew = page.items.length <= MOST_WITHOUT_LETTERS && page.newer === undefined;
  return (
    <>
      {isFew ? <Portraits authors={page.items} /> : <Letters authors={page.items} />}
      <ListPages page={page} path={authorsUrl()} older="authors.more" newer="list.start" />
    </>
  );
}

function Portraits({ authors }: { authors: AuthorEntry[] }) {
  return (
    <ul className="portraits">
      {authors.map((author) => (
        <li key={author.id}>
          <div className="portrait">
            {author.portrait && (
              <PictureImage
                picture={author.portrait}
                sizes="4.5rem"
                alt=""
                ratio="1:1"
                priority="lazy"
              />
            )}
          </div>
          <div>
            <Author author={author} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Letters({ authors }: { authors: AuthorEntry[] }) {
  const groups = byFirstLetter(authors, messageLanguage);
  return (
    <>
      <nav className="letters" aria-label={message("authors.letters")}>
        <ul className="links">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
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
    </>
  );
}

function Author({ author }: { author: AuthorEntry }) {
  const { title, organization } = author;
  const position =
    title && organization ? message("byline.at", { title, organization }) : title || organization;
  return (
    <>
      <a href={authorUrl(author)}>{author.name}</a>
      {position && <span className="about">{position}</span>}
      <StoryCount stories={author.stories} />
    </>
  );
}
