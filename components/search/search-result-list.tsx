import { ArticleCard } from "#components/articles/article-card.tsx";
import type { SearchResults } from "#features/search/queries.ts";
import { searchUrl } from "#features/search/urls.ts";
import { message } from "#lib/messages/message.ts";

interface SearchResultListProps {
  words: string;
  results: SearchResults | undefined;
  suggestion: string | undefined;
}

/** How many stories have the words, and the stories. */
export function SearchResultList({ words, results, suggestion }: SearchResultListProps) {
  if (!results) return <p className="meta block">{message("search.prompt")}</p>;
  return (
    <>
      <p className="meta block" role="status">
        {summary(words, results.total)}
      </p>
      {suggestion && (
        <p>
          <a href={searchUrl(suggestion)}>{message("search.meant", { words: suggestion })}</a>
        </p>
      )}
      {results.items.length > 0 && (
        <ol className="list">
          {results.items.map((card) => (
            <li key={card.id}>
              <ArticleCard card={card} level={2} sizes="(min-width: 40rem) 13rem, 92vw" />
            </li>
          ))}
        </ol>
      )}
      {results.next && (
        <p className="older">
          <a href={`${searchUrl(words)}&after=${results.next}`} rel="next">
            {message("search.older")}
          </a>
        </p>
      )}
    </>
  );
}

function summary(words: string, total: number): string {
  if (total === 0) return message("search.none", { words });
  return total === 1
    ? message("search.one", { words })
    : message("search.count", { count: total, words });
}
