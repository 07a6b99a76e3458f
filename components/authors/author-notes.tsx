import { AuthorPosition } from "#components/authors/author-position.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import type { ArticleByline } from "#features/articles/article-view.ts";
import { inCreditOrder, languageWithin } from "#features/articles/rules.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { message } from "#lib/messages/message.ts";

interface AuthorNotesProps {
  bylines: ArticleByline[];
  /** Language of the story that they stand below. */
  language: string;
  /** Language of the publication, in which its people are described. */
  siteLanguage: string;
}

/** Who the authors are: portrait, title at an organization, biography. Below the story. */
export function AuthorNotes({ bylines, language, siteLanguage }: AuthorNotesProps) {
  const people = inCreditOrder(bylines).filter(
    (byline, place, all) => all.findIndex((other) => other.id === byline.id) === place,
  );
  const known = people.filter((person) => person.biography || person.title || person.organization);
  if (known.length === 0) return null;
  const { lang, dir } = languageWithin(language, siteLanguage);
  return (
    <section
      aria-label={message(known.length === 1 ? "article.author" : "article.authors")}
      lang={lang}
    >
      <ul className="people">
        {known.map((person) => (
          <li key={person.id}>
            {person.portrait && (
              <div className="portrait">
                <PictureImage picture={person.portrait} sizes="5.5rem" alt="" ratio="1:1" />
              </div>
            )}
            <p dir={dir}>
              <strong>
                <a href={authorUrl(person)}>{person.name}</a>
              </strong>
              {(person.title || person.organization) && (
                <>
                  , <AuthorPosition author={person} />
                </>
              )}
              . {person.biography}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
