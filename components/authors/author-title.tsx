import { AuthorPosition } from "#components/authors/author-position.tsx";
import { TitleLinks } from "#components/layout/title-links.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import type { AuthorView } from "#features/authors/queries.ts";
import { authorsUrl, authorUrl } from "#features/authors/urls.ts";
import { feedUrl } from "#features/feeds/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Who an author is, over the list of their stories. */
export function AuthorTitle({ author }: { author: AuthorView }) {
  return (
    <header className="title">
      {author.portrait && (
        <div className="portrait">
          <PictureImage picture={author.portrait} sizes="5.5rem" alt="" ratio="1:1" />
        </div>
      )}
      <p className="kicker">
        {author.title || author.organization ? (
          <AuthorPosition author={author} />
        ) : (
          message("author.kicker")
        )}
      </p>
      <h1 id="headline" tabIndex={-1}>
        {author.name}
      </h1>
      {author.biography && <p className="promise">{author.biography}</p>}
      <TitleLinks
        label={message("author.links", { name: author.name })}
        links={[
          ...(author.website
            ? [{ href: author.website, label: message("author.website"), rel: "me noopener" }]
            : []),
          { href: authorsUrl(), label: message("authors.all") },
          { href: feedUrl(authorUrl(author), "rss"), label: message("list.feed") },
        ]}
      />
    </header>
  );
}
