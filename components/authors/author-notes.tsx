import { PictureImage } from "#components/media/picture-image.tsx";
import type { ArticleByline } from "#features/articles/article-view.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Who the authors are: portrait, title at an organization, biography. Below the story. */
export function AuthorNotes({ bylines }: { bylines: ArticleByline[] }) {
  const people = bylines.filter(
    (byline, place) => bylines.findIndex((other) => other.id === byline.id) === place,
  );
  const known = people.filter((person) => person.biography || person.title || person.organization);
  if (known.length === 0) return null;
  return (
    <section aria-label={message(known.length === 1 ? "article.author" : "article.authors")}>
      <ul className="people">
        {known.map((person) => (
          <li key={person.id} className={person.portrait ? undefined : "nobody"}>
            {person.portrait && (
              <div className="portrait">
                <PictureImage picture={person.portrait} sizes="5.5rem" alt="" />
              </div>
            )}
            <p dir="auto">
              <strong>
                <a href={authorUrl(person)}>{person.name}</a>
              </strong>
              {positionOf(person) && <>, {positionOf(person)}</>}. {person.biography}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Editor in chief at The Observer", or the half of it that is known. */
export function positionOf({
  title,
  organization,
}: {
  title: string;
  organization: string;
}): string {
  if (title && organization) return message("byline.at", { title, organization });
  return title || organization;
}
