import type { SearchAnswer } from "#features/search/answer-search.ts";
import { searchUrl } from "#features/search/urls.ts";
import { message } from "#lib/messages/message.ts";

/** The ways to the first page of what was found and to the next one. */
export function SearchPages({ search }: { search: SearchAnswer }) {
  const { words, chosen, isFirstPage, results } = search;
  if (!results || (isFirstPage && !results.next)) return null;
  const isEmpty = results.items.length === 0;
  const isLast = results.isCut && !results.next && !isEmpty && words !== "";
  return (
    <>
      {isEmpty && <p className="meta block">{message("search.pastEnd")}</p>}
      {isLast && <p className="meta block">{message("search.cut")}</p>}
      <nav className="pages" aria-label={message("search.pages")}>
        {!isFirstPage && (
          <a href={searchUrl({ q: words, ...chosen })}>
            {message(words ? "search.best" : "search.newest")}
          </a>
        )}
        {results.next && (
          <a href={searchUrl({ q: words, ...chosen, after: results.next })} rel="next">
            {message("search.older")}
          </a>
        )}
      </nav>
    </>
  );
}
