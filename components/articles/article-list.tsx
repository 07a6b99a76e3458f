import { ArticleCard } from "#components/articles/article-card.tsx";
import type { ArticleCard as Card } from "#features/articles/card-view.ts";
import type { KeysetPage } from "#lib/keyset.ts";
import { message } from "#lib/messages/message.ts";

/** A page of a listing, with the way to the older stories. `path` is the listing's own address. */
export function ArticleList({ page, path }: { page: KeysetPage<Card>; path: string }) {
  if (page.items.length === 0) return <p className="meta">{message("list.empty")}</p>;
  return (
    <>
      <ol className="list">
        {page.items.map((card) => (
          <li key={card.id}>
            <ArticleCard card={card} level={2} sizes="(min-width: 40rem) 13rem, 92vw" />
          </li>
        ))}
      </ol>
      {page.next && (
        <p className="older">
          <a href={`${path}?after=${page.next}`} rel="next">
            {message("list.older")}
          </a>
        </p>
      )}
    </>
  );
}
